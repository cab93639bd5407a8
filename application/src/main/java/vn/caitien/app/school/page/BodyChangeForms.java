package vn.caitien.app.school.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.school.Body;
import vn.caitien.app.school.Member;
import vn.caitien.app.school.SchoolBodies;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.school.StaffList;
import vn.caitien.catalogue.Appendix;

/** What is asked when a body as a whole is changed. */
@Component
class BodyChangeForms {
    private static final String CRITERIA = "criteria";

    private final SchoolBodies bodies;
    private final SchoolYears years;
    private final StaffList staff;

    BodyChangeForms(SchoolBodies bodies, SchoolYears years, StaffList staff) {
        this.bodies = bodies;
        this.years = years;
        this.staff = staff;
    }

    Asking.FormOf describing(Asking asking, Body body) {
        List<Field> fields = new ArrayList<>(List.of(asking.field(Kind.PAPER, "name", body.name()).must()));
        fields.addAll(asking.decisionFields(body.decision()));
        return BodyForms.form(asking, body, "bodies.describe", "/name", fields);
    }

    /** Criteria of the year's circular to tick; where it is not known, or has none for the school, their numbers to write. */
    Asking.FormOf holding(Asking asking, Body body) {
        SchoolYear year = years.one(asking.school(), body.year());
        Optional<Appendix> standards = years.standards(asking.school(), year);
        if (standards.isEmpty()) {
            return BodyForms.form(asking, body, "bodies.hold", asking.say("bodies.hold.unknown"), "/criteria", List.of(
                    asking.field(Kind.TEXT, CRITERIA, String.join(", ", body.criteria())).hint(asking.say("field.criteria.hint"))));
        }
        Map<String, String> options = new LinkedHashMap<>();
        standards.get().criteria().forEach(criterion -> options.put(criterion.number(), criterion.number() + " " + criterion.title()));
        List<String> foreign = body.criteria().stream().filter(number -> !options.containsKey(number)).toList();
        foreign.forEach(number -> options.put(number, asking.say("bodies.hold.foreign", number)));
        String lead = asking.say("bodies.hold.lead", years.circular(year).orElseThrow().document());
        Field field = asking.many(CRITERIA, options.entrySet().stream().map(one -> new Option(one.getKey(), one.getValue())).toList(),
                List.copyOf(body.criteria()));
        return BodyForms.form(asking, body, "bodies.hold", lead, "/criteria", List.of(field));
    }

    /** The numbers that were ticked, or written. */
    static List<String> criteria(Asking asking) {
        return asking.all(CRITERIA).stream().flatMap(text -> Arrays.stream(text.strip().split("[\\s,;]+")))
                .filter(number -> !number.isEmpty()).toList();
    }

    /** Those of the body before who are still at the school are ticked; who has left is not offered. */
    Asking.FormOf copying(Asking asking, Body body) {
        Optional<Body> before = bodies.before(asking.school(), body);
        if (before.isEmpty()) {
            return BodyForms.form(asking, body, "bodies.copy", asking.say("bodies.copy.none"), "/copy", List.of());
        }
        Map<UUID, String> names = staff.present(asking.school());
        List<Member> there = before.get().latest().stream().filter(member -> names.containsKey(member.person())).toList();
        List<Option> options = there.stream().map(member -> new Option(member.person().toString(),
                names.get(member.person()) + " – " + asking.say("role." + member.role().key()))).toList();
        int left = before.get().latest().size() - there.size();
        String from = asking.say("bodies.copy.lead", before.get().name(), years.one(asking.school(), before.get().year()).label());
        return BodyForms.form(asking, body, "bodies.copy", left == 0 ? from : from + " " + asking.say("bodies.copy.left", left), "/copy",
                List.of(asking.many("people", options, options.stream().map(Option::value).toList()),
                        asking.field(Kind.DATE, "from", body.decision().day()).hint(asking.say("bodies.copy.from.hint")).must()));
    }
}
