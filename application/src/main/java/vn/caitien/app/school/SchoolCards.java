package vn.caitien.app.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Act;
import vn.caitien.app.trail.Actor;
import vn.caitien.app.trail.Trail;
import vn.caitien.catalogue.SchoolType;

/** Schools: what they are, what they are called, where they stand, what they came from. */
@Service
public class SchoolCards {
    private final Schools schools;
    private final Sites sites;
    private final Successions successions;
    private final UnitTree units;
    private final SchoolRegister register;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    SchoolCards(Schools schools, Sites sites, Successions successions, UnitTree units,
            SchoolRegister register, Trail trail, SchoolTables tables, Clock clock) {
        this.schools = schools;
        this.sites = sites;
        this.successions = successions;
        this.units = units;
        this.register = register;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * Writes a school down; from then on everything of it stands behind its own wall.
     *
     * @return its id, by which it is known everywhere
     * @throws Refused when schools do not stand in such a unit, or it had ended before
     */
    public SchoolId found(Actor actor, NewSchool founded) {
        SchoolId id = new SchoolId(Uuid7.at(clock));
        return tables.within(id, () -> {
            SchoolName name = new SchoolName(Names.clean(founded.name()), founded.decision());
            School school = new School(id, founded.type(), Set.of(), null, Timeline.since(founded.from(), name),
                    founded.commune() == null ? new Timeline<>(List.of()) : stands(founded.commune(), founded.from()), null, 1);
            schools.add(school.described(founded.type(), founded.levels(), Names.maybe(founded.code())));
            trail.record(id, actor, TrailKind.FOUNDED.of(id.value(), name.words()));
            return id;
        });
    }

    /** @throws NotHere when there is no such school */
    public School one(SchoolId school) {
        return tables.within(school, () -> known(school));
    }

    /** @throws NotHere when there is no such school */
    public SchoolCard card(SchoolId school) {
        return tables.within(school, () -> {
            School known = known(school);
            return new SchoolCard(known, above(known, Today.of(clock)), sites.all(school), successions.all(school));
        });
    }

    /**
     * The units above a school on a day, the nearest first.
     *
     * @return empty when it is not known where it stood, or which unit stands for one that ended
     */
    public List<UnitOnDay> above(SchoolId school, LocalDate day) {
        Optional<School> known = tables.within(school, () -> schools.one(school));
        return known.map(it -> above(it, day)).orElse(List.of());
    }

    public void rename(Actor actor, SchoolId school, int version, String name, LocalDate day, Decision decision) {
        change(actor, school, version, it -> it.renamed(new SchoolName(Names.clean(name), decision), day),
                TrailKind.RENAMED.of(school.value(), day, Names.clean(name)));
        register.forget(school);
    }

    public void move(Actor actor, SchoolId school, int version, UUID commune, LocalDate day) {
        if (units.one(commune).filter(unit -> unit.kind().holdsSchools() && Days.hold(unit.from(), unit.to(), day)).isEmpty()) {
            throw new Refused("no-commune", day);
        }
        change(actor, school, version, it -> it.moved(commune, day), TrailKind.MOVED.of(school.value(), day));
    }

    public void describe(
            Actor actor, SchoolId school, int version, SchoolType type, Set<Level> levels, @Nullable String code) {
        change(actor, school, version, it -> it.described(type, levels, Names.maybe(code)),
                TrailKind.DESCRIBED.of(school.value()));
    }

    /** @param day its last */
    public void close(Actor actor, SchoolId school, int version, LocalDate day) {
        change(actor, school, version, it -> it.closed(day), TrailKind.CLOSED.of(school.value(), day));
    }

    /** Writes down a merger or division. A school that goes into another by it ends the day before. */
    public void succeed(Actor actor, SchoolId school, int version, Succession.Kind kind, String otherName,
            @Nullable SchoolId other, LocalDate day, Decision decision) {
        String name = Names.clean(otherName);
        UUID id = Uuid7.at(clock);
        change(actor, school, version, it -> {
            School changed = kind.ends() ? it.closed(day.minusDays(1)) : it;
            successions.add(school, new Succession(id, kind, name, other, day, decision));
            return changed;
        }, TrailKind.SUCCESSION_ADDED.of(id, day, name));
    }

    private void change(Actor actor, SchoolId school, int version, UnaryOperator<School> verb, Act act) {
        tables.within(school, () -> {
            School present = known(school);
            Versions.same("school " + school, present.version(), version);
            School changed = verb.apply(present);
            schools.change(changed);
            trail.record(school, actor, act);
            return changed;
        });
    }

    /** In that unit from the school's first day on, or from the unit's own where the unit is younger. */
    private Timeline<UUID> stands(UUID commune, LocalDate from) {
        Unit unit = units.one(commune).filter(one -> one.kind().holdsSchools())
                .filter(one -> one.to() == null || !one.to().isBefore(from))
                .orElseThrow(() -> new Refused("no-commune", from));
        return Timeline.since(unit.from().isAfter(from) ? unit.from() : from, commune);
    }

    private List<UnitOnDay> above(School school, LocalDate day) {
        return school.communes().on(day).map(commune -> units.above(commune, day)).orElse(List.of());
    }

    private School known(SchoolId school) {
        return schools.one(school).orElseThrow(() -> new NotHere("school " + school));
    }
}
