package vn.caitien.app.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Actor;
import vn.caitien.app.trail.Trail;
import vn.caitien.catalogue.Appendix;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.catalogue.Circular;
import vn.caitien.catalogue.Existence;
import vn.caitien.catalogue.SchoolType;

/**
 * School years. Each is pinned to the circular in force on its first day, and keeps it when another comes into force:
 * moving it is an act of its own, with a written reason.
 */
@Service
public class SchoolYears {
    private final Years years;
    private final Schools schools;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;
    private final Catalogues catalogues = Catalogues.builtIn();

    SchoolYears(Years years, Schools schools, Trail trail, SchoolTables tables, Clock clock) {
        this.years = years;
        this.schools = schools;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /** The newest first. */
    public List<SchoolYear> all(SchoolId school) {
        return tables.within(school, () -> years.all(school));
    }

    /** @throws NotHere when the school has no such year */
    public SchoolYear one(SchoolId school, UUID id) {
        return tables.within(school, () -> known(school, id));
    }

    /** The year that holds that day. */
    public Optional<SchoolYear> on(SchoolId school, LocalDate day) {
        return all(school).stream().filter(year -> year.on(day)).findFirst();
    }

    /** How a year came by its circular, the earliest first. */
    public List<CircularChoice> choices(SchoolId school, UUID id) {
        return tables.within(school, () -> years.choices(school, id));
    }

    /** The circulars that speak of such schools, the oldest first. */
    public List<Circular> circulars(SchoolId school) {
        School known = tables.within(school, () -> school(school));
        return catalogues.all().stream().filter(circular -> circular.appendixFor(known.type()).isPresent()).toList();
    }

    /** The circular a year is pinned to; empty where none is known for it. */
    public Optional<Circular> circular(SchoolYear year) {
        return Optional.ofNullable(year.circular()).flatMap(catalogues::circular);
    }

    /** The standards for the school in the circular of a year; empty where none is known for it. */
    public Optional<Appendix> standards(SchoolId school, SchoolYear year) {
        SchoolType type = tables.within(school, () -> school(school)).type();
        return circular(year).flatMap(circular -> circular.appendixFor(type));
    }

    /** The first of some numbers of which the circular of a year surely has no criterion. */
    Optional<String> unknownCriterion(SchoolId school, UUID year, Collection<String> numbers) {
        SchoolYear known = known(school, year);
        SchoolType type = school(school).type();
        return circular(known).flatMap(circular -> numbers.stream()
                .filter(number -> circular.existence(type, number, known.from()) == Existence.DOES_NOT_EXIST).findFirst());
    }

    /** @throws Refused when it overlaps with another year of the school */
    public UUID open(Actor actor, SchoolId school, LocalDate from, LocalDate to) {
        return tables.within(school, () -> {
            String circular = catalogues.inForce(school(school).type(), from).map(Circular::id).orElse(null);
            SchoolYear year = new SchoolYear(Uuid7.at(clock), from, to, circular, 1);
            apart(school, year);
            years.add(school, year);
            years.choose(school, year, null, clock.instant());
            trail.record(school, actor, TrailKind.YEAR_OPENED.of(year.id(), named(circular), year.label()));
            return year.id();
        });
    }

    /** Changes its days; its circular stays. */
    public void redate(Actor actor, SchoolId school, UUID id, int version, LocalDate from, LocalDate to) {
        tables.within(school, () -> {
            SchoolYear year = known(school, id);
            Versions.same("school year " + id, year.version(), version);
            SchoolYear changed = year.between(from, to);
            apart(school, changed);
            years.change(school, changed);
            trail.record(school, actor, TrailKind.YEAR_DATES_CHANGED.of(id, changed.label()));
            return changed;
        });
    }

    /**
     * Moves a year to another circular.
     *
     * @param circular its id
     * @throws Refused without a reason, or when the circular does not speak of such schools, or it is that one already
     */
    public void pin(Actor actor, SchoolId school, UUID id, int version, String circular, String reason) {
        tables.within(school, () -> {
            SchoolYear year = known(school, id);
            Versions.same("school year " + id, year.version(), version);
            String written = Names.maybe(reason);
            if (written == null) {
                throw new Refused("no-reason", year.label());
            }
            Circular chosen = catalogues.circular(circular)
                    .filter(known -> known.appendixFor(school(school).type()).isPresent())
                    .orElseThrow(() -> new Refused("circular-other", circular));
            SchoolYear changed = year.by(chosen.id());
            years.change(school, changed);
            years.choose(school, changed, written, clock.instant());
            trail.record(school, actor, TrailKind.YEAR_CIRCULAR_CHANGED.of(
                    id, chosen.document(), named(year.circular()), year.label()));
            return changed;
        });
    }

    private void apart(SchoolId school, SchoolYear year) {
        years.all(school).stream().filter(other -> !other.id().equals(year.id())).filter(year::overlaps).findFirst()
                .ifPresent(other -> {
                    throw new Refused("year-overlaps", other.label(), other.from(), other.to());
                });
    }

    private String named(@Nullable String circular) {
        return Optional.ofNullable(circular).flatMap(catalogues::circular).map(Circular::document).orElse("");
    }

    private SchoolYear known(SchoolId school, UUID id) {
        return years.one(school, id).orElseThrow(() -> new NotHere("school year " + id));
    }

    private School school(SchoolId school) {
        return schools.one(school).orElseThrow(() -> new NotHere("school " + school));
    }
}
