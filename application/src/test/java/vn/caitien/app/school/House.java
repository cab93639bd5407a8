package vn.caitien.app.school;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.MovedClock;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.TestDatabase;
import vn.caitien.app.platform.database.TestTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.trail.Actor;
import vn.caitien.app.trail.Entry;
import vn.caitien.app.trail.TestTrail;
import vn.caitien.app.trail.Trail;
import vn.caitien.catalogue.SchoolType;

/** Everything of this module over a database of its own, with a clock to move. */
public final class House {
    public static final Actor ACTOR = Actor.of(new UUID(7, 7));

    public final MovedClock clock = new MovedClock("2026-09-10T03:00:00Z");
    public final Logins logins = TestDatabase.fresh();
    public final SchoolTables tables = TestTables.school(logins);
    public final CommonViews views = TestTables.common(logins);
    public final Trail trail;
    final Schools schools = new Schools(tables);
    public final UnitTree units;
    public final SchoolCards cards;
    public final SchoolSites sites;
    public final SchoolYears years;
    public final StaffList staff;
    public final StaffImport imports;
    public final SchoolBodies bodies;
    public final AssignmentSheets sheets;
    public final UnitLists unitLists = new UnitLists(views);
    public final SchoolRegister register = new SchoolRegister(views);

    public House(Path folder) {
        trail = TestTrail.of(tables, views, new Secrets(folder), clock);
        units = new UnitTree(new Units(views), trail, views, clock);
        cards = new SchoolCards(schools, new Sites(tables), new Successions(tables), units, register, trail, tables, clock);
        sites = new SchoolSites(new Sites(tables), trail, tables, clock);
        years = new SchoolYears(new Years(tables), schools, trail, tables, clock);
        staff = new StaffList(new People(tables), new Posts(tables), trail, tables, clock);
        bodies = new SchoolBodies(new Bodies(tables), new People(tables), years, trail, tables, clock);
        sheets = new AssignmentSheets(staff, bodies, tables);
        imports = new StaffImport(new People(tables), new Posts(tables), trail, tables, clock);
    }

    /** The invented units, by their keys. */
    public Map<String, UUID> invented() {
        return UnitFile.invented().addTo(units, ACTOR);
    }

    /** A lower secondary school, somewhere. */
    public SchoolId school() {
        return school(null);
    }

    SchoolId school(@Nullable UUID commune) {
        return cards.found(ACTOR, new NewSchool("Trường THCS Bãi Dừa", SchoolType.LOWER_SECONDARY,
                Set.of(Level.LOWER_SECONDARY), "BD-01", commune, LocalDate.of(2000, 9, 5), Decision.UNKNOWN));
    }

    /** Someone who works at a school. */
    public UUID person(SchoolId school, String name) {
        return staff.add(ACTOR, school, new PersonDetails(name, null, null, null, null));
    }

    /** The school year that begins on the first of September. */
    public UUID year(SchoolId school, int first) {
        return years.open(ACTOR, school, LocalDate.of(first, 9, 1), LocalDate.of(first + 1, 8, 31));
    }

    /** Of the database it stands on. */
    public Logins logins() {
        return logins;
    }

    /** A school with so many people, posts, sites, bodies and members. */
    public SchoolId full(int many) {
        SchoolId school = school();
        UUID year = year(school, 2026);
        for (int at = 0; at < many; at++) {
            UUID person = person(school, "Trần Thị Mai " + at);
            staff.give(ACTOR, school, person, PostKind.TEACHER, null, LocalDate.of(2026, 9, 1), null);
            UUID body = bodies.form(ACTOR, school, year, BodyKind.WORKING_GROUP, "Nhóm " + at, Decision.UNKNOWN);
            bodies.name(ACTOR, school, body, 1, person, BodyRole.MEMBER, LocalDate.of(2026, 9, 1), null);
            sites.add(ACTOR, school, "Điểm " + at, null, at == 0, LocalDate.of(2026, 9, 1));
        }
        return school;
    }

    /** What the record says of a school, the newest first. */
    List<String> recorded(SchoolId school) {
        return tables.within(school, () -> trail.latest(school, Long.MAX_VALUE, 100)).stream()
                .map((Entry entry) -> entry.act().kind()).toList();
    }
}
