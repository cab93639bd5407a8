package vn.caitien.app.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Actor;
import vn.caitien.app.trail.Trail;

/** The units above schools, as they were on any day. Kept for the whole installation, on the installation's record. */
@Service
public class UnitTree {
    private final Units units;
    private final Trail trail;
    private final CommonViews views;
    private final Clock clock;

    UnitTree(Units units, Trail trail, CommonViews views, Clock clock) {
        this.units = units;
        this.trail = trail;
        this.views = views;
        this.clock = clock;
    }

    /** The unit through time; empty when there is none of that id. */
    public Optional<Unit> one(UUID id) {
        return views.within(() -> units.one(id));
    }

    /**
     * A unit and all above it on that day, the nearest first. A unit that had given way to one other by then is stood for
     * by that one.
     *
     * @return empty when it did not stand on that day and no single other stands for it
     */
    public List<UnitOnDay> above(UUID start, LocalDate day) {
        return views.within(() -> units.above(start, day));
    }

    /** Units that hold schools and whose name on that day has these letters in it, accents aside; so many at most. */
    public List<UnitFound> called(String words, LocalDate day, int most) {
        return views.within(() -> units.called(words.strip(), day, most));
    }

    /** @throws Refused when it cannot stand there, or the code is another's */
    public UUID add(Actor actor, NewUnit added) {
        return views.within(() -> {
            UUID id = Uuid7.at(clock);
            LocalDate to = Days.end(added.from(), added.to());
            if (added.kind() == UnitKind.DISTRICT && (to == null || to.isAfter(UnitKind.LAST_DAY_OF_DISTRICTS))) {
                throw new Refused("no-districts", UnitKind.LAST_DAY_OF_DISTRICTS);
            }
            String code = Names.maybe(added.code());
            if (code != null && units.codeTaken(code)) {
                throw new Refused("unit-code-taken", code);
            }
            Unit unit = new Unit(id, added.kind(), code, added.from(), null,
                    Timeline.since(added.from(), Names.clean(added.name())), new Timeline<>(List.of()), 1);
            Unit placed = added.parent() == null ? unit : unit.moved(known(added.parent()), added.from());
            units.add(to == null ? placed : placed.ended(to));
            trail.record(actor, TrailKind.UNIT_ADDED.of(id, Names.clean(added.name())));
            return id;
        });
    }

    public void rename(Actor actor, UUID id, int version, String name, LocalDate day) {
        change(id, version, unit -> unit.renamed(Names.clean(name), day),
                changed -> trail.record(actor, TrailKind.UNIT_RENAMED.of(id, day, Names.clean(name))));
    }

    public void move(Actor actor, UUID id, int version, UUID above, LocalDate day) {
        change(id, version, unit -> unit.moved(known(above), day),
                changed -> trail.record(actor, TrailKind.UNIT_MOVED.of(id, day, called(changed))));
    }

    /**
     * A unit gives way: to one other when it is merged, to several when it is divided.
     *
     * @param heirs none where nothing came after it
     * @param day the first day of those that come after; its own last is the day before
     * @throws Refused when another cannot come after it, or does not stand on that day
     */
    public void giveWay(Actor actor, UUID id, int version, List<UUID> heirs, LocalDate day) {
        change(id, version, unit -> unit.ended(day.minusDays(1)), changed -> {
            heirs.forEach(heir -> {
                Unit after = known(heir);
                after.follows(changed, day);
                units.succeed(id, heir, day);
            });
            trail.record(actor, TrailKind.UNIT_SUCCEEDED.of(id, heirs.size(), called(changed), day));
        });
    }

    private void change(UUID id, int version, UnaryOperator<Unit> verb, Consumer<Unit> after) {
        views.within(() -> {
            Unit unit = known(id);
            Versions.same("unit " + id, unit.version(), version);
            Unit changed = verb.apply(unit);
            units.change(changed);
            after.accept(changed);
            return changed;
        });
    }

    private Unit known(UUID id) {
        return units.one(id).orElseThrow(() -> new NotHere("unit " + id));
    }

    private static String called(Unit unit) {
        return unit.names().steps().getLast().value();
    }
}
