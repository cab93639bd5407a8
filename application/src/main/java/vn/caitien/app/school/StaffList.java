package vn.caitien.app.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Actor;
import vn.caitien.app.trail.Trail;

/** The people of a school and what they are there. The record tells of them by id, never by name. */
@Service
public class StaffList {
    private final People people;
    private final Posts posts;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    StaffList(People people, Posts posts, Trail trail, SchoolTables tables, Clock clock) {
        this.people = people;
        this.posts = posts;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * A part of the list of who is there today, by given names.
     *
     * @param words letters of a name, accents aside, or a code; empty for everyone
     */
    public StaffPage page(SchoolId school, String words, int from, int most) {
        LocalDate today = Today.of(clock);
        return tables.within(school, () -> {
            People.Found found = people.called(school, words.strip(), today, from, most);
            Map<UUID, List<Post>> all = posts.on(school, today).stream().collect(Collectors.groupingBy(Post::person));
            return new StaffPage(found.part().stream()
                    .map(person -> new PersonCard(person, all.getOrDefault(person.id(), List.of()))).toList(), found.count());
        });
    }

    /** What people are called, those who have left too. */
    public Map<UUID, String> names(SchoolId school) {
        return tables.within(school, () -> people.all(school).stream()
                .collect(Collectors.toMap(Person::id, Person::name)));
    }

    /** What those are called who have not left. */
    public Map<UUID, String> present(SchoolId school) {
        LocalDate today = Today.of(clock);
        return tables.within(school, () -> people.all(school).stream()
                .filter(person -> person.left() == null || !person.left().isBefore(today))
                .collect(Collectors.toMap(Person::id, Person::name)));
    }

    /** @throws NotHere when the school has no such person */
    public PersonCard card(SchoolId school, UUID id) {
        return tables.within(school, () -> new PersonCard(known(school, id), posts.of(school, id)));
    }

    /** @throws Refused when the code is another person's */
    public UUID add(Actor actor, SchoolId school, PersonDetails details) {
        return tables.within(school, () -> {
            UUID id = Uuid7.at(clock);
            free(school, details, id);
            people.add(school, new Person(id, details, null, 1));
            trail.record(school, actor, TrailKind.PERSON_ADDED.of(id));
            return id;
        });
    }

    /** @throws Refused when the code is another person's */
    public void describe(Actor actor, SchoolId school, UUID id, int version, PersonDetails details) {
        tables.within(school, () -> {
            Person person = known(school, id);
            Versions.same("person " + id, person.version(), version);
            free(school, details, id);
            people.change(school, person.described(details));
            trail.record(school, actor, TrailKind.PERSON_CHANGED.of(id));
            return person;
        });
    }

    /** Someone leaves; what they were ends with that day, the last. */
    public void leave(Actor actor, SchoolId school, UUID id, int version, LocalDate day) {
        tables.within(school, () -> {
            Person person = known(school, id);
            Versions.same("person " + id, person.version(), version);
            people.change(school, person.left(day));
            posts.of(school, id).stream().filter(post -> post.to() == null || post.to().isAfter(day))
                    .forEach(post -> posts.change(school, post.ended(day)));
            trail.record(school, actor, TrailKind.PERSON_LEFT.of(id, day));
            return person;
        });
    }

    /**
     * Gives a post.
     *
     * @param words of which group or subject; null where the kind says it all
     * @param to the last day; null while no end is known
     * @throws Refused when the person has left, or has that post already
     */
    public UUID give(Actor actor, SchoolId school, UUID person, PostKind kind, @Nullable String words, LocalDate from,
            @Nullable LocalDate to) {
        return tables.within(school, () -> {
            Person holder = known(school, person);
            if (holder.left() != null) {
                throw new Refused("person-left", holder.name(), holder.left());
            }
            String said = Names.maybe(words);
            posts.of(school, person).stream()
                    .filter(post -> post.kind() == kind && Optional.ofNullable(post.words()).equals(Optional.ofNullable(said)))
                    .filter(post -> post.on(from)).findFirst().ifPresent(post -> {
                        throw new Refused("post-held", holder.name(), post.from());
                    });
            Post post = new Post(Uuid7.at(clock), person, kind, said, from, Days.end(from, to), 1);
            posts.add(school, post);
            trail.record(school, actor, TrailKind.POST_GIVEN.of(person, from, kind.key()));
            return post.id();
        });
    }

    /** @param day the last */
    public void endPost(Actor actor, SchoolId school, UUID id, int version, LocalDate day) {
        tables.within(school, () -> {
            Post post = posts.one(school, id).orElseThrow(() -> new NotHere("post " + id));
            Versions.same("post " + id, post.version(), version);
            posts.change(school, post.ended(day));
            trail.record(school, actor, TrailKind.POST_ENDED.of(post.person(), day, post.kind().key()));
            return post;
        });
    }

    private void free(SchoolId school, PersonDetails details, UUID id) {
        if (details.code() != null) {
            people.ofCode(school, details.code()).filter(other -> !other.id().equals(id)).ifPresent(other -> {
                throw new Refused("code-taken", details.code(), other.name());
            });
        }
    }

    private Person known(SchoolId school, UUID id) {
        return people.one(school, id).orElseThrow(() -> new NotHere("person " + id));
    }
}
