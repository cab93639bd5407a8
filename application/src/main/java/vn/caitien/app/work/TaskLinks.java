package vn.caitien.app.work;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Trail;

/** Links by which one person reports on one task: made for them, found again by their word, taken back. */
@Service
public class TaskLinks {
    private final TaskLinkRows links;
    private final SchoolTasks tasks;
    private final WorkRights rights;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    TaskLinks(TaskLinkRows links, SchoolTasks tasks, WorkRights rights, Trail trail, SchoolTables tables, Clock clock) {
        this.links = links;
        this.tasks = tasks;
        this.rights = rights;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /** Those of a task, the latest first. */
    public List<TaskLink> of(SchoolId school, TaskId task) {
        return tables.within(school, () -> links.of(school, task));
    }

    /**
     * Makes a link; its word is told this once.
     *
     * @param until its last day
     * @throws NotHere when they may not give that task, or the school has none such
     */
    public LinkWord make(AccountId by, SchoolId school, TaskId id, Doer person, LocalDate until) {
        Task task = tasks.one(school, id);
        rights.require(by, school, Deed.ASSIGN_TASK);
        LinkWord word = LinkWord.make(school);
        TaskLink link = new TaskLink(Uuid7.at(clock), id, person, until, by, clock.instant().truncatedTo(ChronoUnit.MICROS), null, false);
        return tables.within(school, () -> {
            links.add(school, link, word);
            trail.record(school, by.actor(), WorkKind.LINKED.of(id.value(), task.terms().what()));
            return word;
        });
    }

    /** The link of a word; empty for one that was never made, has ended or was taken back. */
    public Optional<TaskLink> of(LinkWord word) {
        LocalDate today = Today.of(clock);
        return tables.within(word.school(), () -> links.of(word)).filter(link -> link.opens(today));
    }

    /** Writes down that a report came by it. */
    public void used(SchoolId school, TaskLink link) {
        tables.within(school, () -> {
            links.used(school, link.id(), clock.instant());
            return link;
        });
    }

    /** Takes a link of a task back. */
    public void revoke(AccountId by, SchoolId school, TaskId id, UUID link) {
        Task task = tasks.one(school, id);
        rights.require(by, school, Deed.ASSIGN_TASK);
        if (of(school, id).stream().noneMatch(one -> one.id().equals(link))) {
            throw new NotHere("link " + link);
        }
        tables.within(school, () -> {
            links.revoke(school, link, by, clock.instant());
            trail.record(school, by.actor(), WorkKind.UNLINKED.of(id.value(), task.terms().what()));
            return link;
        });
    }
}
