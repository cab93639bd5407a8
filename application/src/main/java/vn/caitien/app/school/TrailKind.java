package vn.caitien.app.school;

import vn.caitien.app.trail.ActKind;
import vn.caitien.app.trail.Telling;

/**
 * What this module writes down. The details are named in the order of the alphabet, which is the order of the places in
 * the sentence; what is not known is left empty.
 */
enum TrailKind implements ActKind {
    FOUNDED("school.founded", "name"),
    RENAMED("school.renamed", "from", "name"),
    MOVED("school.moved", "from"),
    DESCRIBED("school.described"),
    CLOSED("school.closed", "on"),
    SUCCESSION_ADDED("school.succession.added", "on", "other"),
    SITE_ADDED("school.site.added", "name"),
    SITE_CHANGED("school.site.changed", "name"),
    SITE_ENDED("school.site.ended", "name", "on"),
    YEAR_OPENED("school.year.opened", "circular", "year"),
    YEAR_DATES_CHANGED("school.year.dates-changed", "year"),
    YEAR_CIRCULAR_CHANGED("school.year.circular-changed", "circular", "former", "year"),
    PERSON_ADDED("school.person.added"),
    PERSON_CHANGED("school.person.changed"),
    PERSON_LEFT("school.person.left", "on"),
    POST_GIVEN("school.post.given", "from", "post"),
    POST_ENDED("school.post.ended", "on", "post"),
    STAFF_IMPORTED("school.staff.imported", "added", "changed"),
    BODY_FORMED("school.body.formed", "name"),
    BODY_CHANGED("school.body.changed", "name"),
    MEMBERS_COPIED("school.members.copied", "body"),
    MEMBER_NAMED("school.member.named", "body", "role"),
    MEMBER_ENDED("school.member.ended", "body", "on"),
    UNIT_ADDED("school.unit.added", "name"),
    UNIT_RENAMED("school.unit.renamed", "from", "name"),
    UNIT_MOVED("school.unit.moved", "from", "name"),
    UNIT_SUCCEEDED("school.unit.succeeded", "heirs", "name", "on");

    private final Telling telling;

    TrailKind(String kind, String... details) {
        telling = Telling.of(kind, details);
    }

    @Override
    public Telling telling() {
        return telling;
    }
}
