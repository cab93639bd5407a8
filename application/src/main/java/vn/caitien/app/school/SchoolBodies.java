package vn.caitien.app.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
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

/** The bodies of school years: who is in them, what they hold, and what their circular would have otherwise. */
@Service
public class SchoolBodies {
    private final Bodies bodies;
    private final People people;
    private final SchoolYears years;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    SchoolBodies(Bodies bodies, People people, SchoolYears years, Trail trail, SchoolTables tables, Clock clock) {
        this.bodies = bodies;
        this.people = people;
        this.years = years;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /** Those of a year, the council first. */
    public List<Body> all(SchoolId school, UUID year) {
        return tables.within(school, () -> bodies.ofYear(school, year));
    }

    /** @throws NotHere when the school has no such body */
    public Body one(SchoolId school, UUID id) {
        return tables.within(school, () -> known(school, id));
    }

    /**
     * What is to be looked at in the bodies of a year by its circular: today, or on the year's nearest day.
     *
     * @return none where no circular is known for the year
     */
    public List<Warning> warnings(SchoolYear year, List<Body> all) {
        LocalDate today = Today.of(clock);
        LocalDate day = today.isBefore(year.from()) ? year.from() : today.isAfter(year.to()) ? year.to() : today;
        return years.circular(year).map(circular -> Compositions.warnings(circular, all, day)).orElse(List.of());
    }

    public UUID form(Actor actor, SchoolId school, UUID year, BodyKind kind, String name, Decision decision) {
        return tables.within(school, () -> {
            UUID id = Uuid7.at(clock);
            String called = Names.clean(name);
            bodies.add(school, new Body(id, years.one(school, year).id(), kind, called, decision, new TreeSet<>(), List.of(), 1));
            trail.record(school, actor, TrailKind.BODY_FORMED.of(id, called));
            return id;
        });
    }

    public void describe(Actor actor, SchoolId school, UUID id, int version, String name, Decision decision) {
        change(actor, school, id, version, body -> body.described(Names.clean(name), decision),
                body -> TrailKind.BODY_CHANGED.of(id, body.name()));
    }

    /**
     * Gives criteria to a working group.
     *
     * @param criteria the numbers of all it holds from now on
     * @throws Refused for a number its circular has no criterion of
     */
    public void hold(Actor actor, SchoolId school, UUID id, int version, Collection<String> criteria) {
        change(actor, school, id, version, body -> {
            Body holding = body.holding(criteria);
            if (!holding.criteria().equals(body.criteria())) {
                years.unknownCriterion(school, body.year(), criteria).ifPresent(number -> {
                    throw new Refused("criterion-unknown", number);
                });
            }
            return holding;
        }, body -> TrailKind.BODY_CHANGED.of(id, body.name()));
    }

    /** The body whose people this one may be made of: of the same kind, the latest with anyone in it. */
    public Optional<Body> before(SchoolId school, Body body) {
        return tables.within(school, () -> bodies.before(school, body, years.one(school, body.year()).from()));
    }

    /**
     * Names people to a body as they were in the one before it.
     *
     * @param chosen whom; who was in the one before and is not among them is left out
     * @param from their first day
     * @throws Refused when nobody is chosen, or someone is in it already
     */
    public void copy(Actor actor, SchoolId school, UUID id, int version, Collection<UUID> chosen, LocalDate from) {
        change(actor, school, id, version, body -> {
            List<Member> members = bodies.before(school, body, years.one(school, body.year()).from()).stream()
                    .flatMap(former -> former.latest().stream()).filter(member -> chosen.contains(member.person())).toList();
            if (members.isEmpty()) {
                throw new Refused("copy-nobody", body.name());
            }
            Body filled = body;
            for (Member member : members) {
                filled = filled.with(new Member(Uuid7.at(clock), member.person(), member.role(), from, null));
            }
            return filled;
        }, body -> TrailKind.MEMBERS_COPIED.of(id, body.name()));
    }

    /**
     * Names someone to it.
     *
     * @param to the last day; null while no end is known
     * @throws Refused when they are in it already
     */
    public UUID name(Actor actor, SchoolId school, UUID id, int version, UUID person, BodyRole role, LocalDate from,
            @Nullable LocalDate to) {
        UUID member = Uuid7.at(clock);
        change(actor, school, id, version, body -> {
            UUID known = people.one(school, person).orElseThrow(() -> new NotHere("person " + person)).id();
            return body.with(new Member(member, known, role, from, to));
        }, body -> TrailKind.MEMBER_NAMED.of(person, body.name(), role.key()));
        return member;
    }

    /** @param day the last of that member */
    public void release(Actor actor, SchoolId school, UUID id, int version, UUID member, LocalDate day) {
        change(actor, school, id, version, body -> body.without(member, day),
                body -> TrailKind.MEMBER_ENDED.of(member, body.name(), day));
    }

    private void change(
            Actor actor, SchoolId school, UUID id, int version, UnaryOperator<Body> verb, Function<Body, Act> act) {
        tables.within(school, () -> {
            Body body = known(school, id);
            Versions.same("body " + id, body.version(), version);
            Body changed = verb.apply(body);
            bodies.change(school, changed);
            trail.record(school, actor, act.apply(changed));
            return changed;
        });
    }

    private Body known(SchoolId school, UUID id) {
        return bodies.one(school, id).orElseThrow(() -> new NotHere("body " + id));
    }
}
