package vn.caitien.app.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Actor;
import vn.caitien.app.trail.Trail;
import vn.caitien.intake.Grids;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;

/** Takes a staff list over, in two steps: first it is shown how it is understood, then what a person confirmed is saved. */
@Service
public class StaffImport {
    private static final int MOST_ROWS = 2000;

    private final People people;
    private final Posts posts;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    /** How many people were added, and of how many something changed. */
    public record Done(int added, int changed) {}

    StaffImport(People people, Posts posts, Trail trail, SchoolTables tables, Clock clock) {
        this.people = people;
        this.posts = posts;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * A file of any format that can be read.
     *
     * @throws ReadException when it cannot be read
     * @throws Refused when there is no column of names in it, or it is longer than any school's list
     */
    public StaffPreview preview(SchoolId school, byte[] bytes) throws ReadException {
        return previewed(school, Grids.read(bytes, Limits.DEFAULT));
    }

    /** The same of a table pasted as text. */
    public StaffPreview preview(SchoolId school, String pasted) {
        return previewed(school, List.of(Grids.pasted(pasted)));
    }

    /**
     * Saves rows of a list.
     *
     * @param pasted the list as the preview gave it
     * @param numbers of the rows that are wanted; those that cannot be taken over stay out
     * @param since the first day of the posts it tells of
     */
    public Done confirm(Actor actor, SchoolId school, String pasted, Set<Integer> numbers, LocalDate since) {
        return tables.within(school, () -> {
            int added = 0;
            int changed = 0;
            for (StaffRow row : preview(school, pasted).rows()) {
                if (numbers.contains(row.number())) {
                    boolean gained = take(school, row, since);
                    switch (row.fate()) {
                        case ADDED -> added++;
                        case CHANGED -> changed++;
                        case SAME -> changed += gained ? 1 : 0;
                        case IMPOSSIBLE -> {}
                    }
                }
            }
            trail.record(school, actor, TrailKind.STAFF_IMPORTED.of(school.value(), added, changed));
            return new Done(added, changed);
        });
    }

    private StaffPreview previewed(SchoolId school, List<List<List<String>>> grids) {
        StaffTable table = StaffTable.among(grids).orElseThrow(() -> new Refused("no-name-column"));
        if (table.rows().size() > MOST_ROWS) {
            throw new Refused("list-long", table.rows().size(), MOST_ROWS);
        }
        List<Person> known = tables.within(school, () -> people.all(school));
        return new StaffPreview(table, new StaffRows(table, known, Today.of(clock)).read());
    }

    /** Whether it gave the person a post they had not. */
    private boolean take(SchoolId school, StaffRow row, LocalDate since) {
        PersonDetails read = row.read();
        if (read == null || row.fate() == StaffRow.Fate.IMPOSSIBLE) {
            return false;
        }
        UUID id = row.known().map(Person::id).orElseGet(() -> Uuid7.at(clock));
        people.one(school, id).ifPresentOrElse(known -> {
            if (row.fate() == StaffRow.Fate.CHANGED) {
                people.change(school, known.described(read.over(known.details())).returned());
            }
        }, () -> people.add(school, new Person(id, read, null, 1)));
        List<Post> had = posts.of(school, id);
        List<StaffRow.NewPost> fresh = row.posts().stream()
                .filter(post -> had.stream().noneMatch(held -> held.kind() == post.kind() && held.on(since))).toList();
        fresh.forEach(post -> posts.add(school, new Post(Uuid7.at(clock), id, post.kind(), post.words(), since, null, 1)));
        return !fresh.isEmpty();
    }
}
