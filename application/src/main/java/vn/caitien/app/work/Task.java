package vn.caitien.app.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.plan.Schedule.Recurrence;

/**
 * A task of an item of a plan.
 *
 * @param item the id of its row
 * @param parent the task it is a part of; null for none
 * @param place among the tasks of the plan
 * @param rounds the times it comes, in order
 * @param dropped why it is not done any more; null while it is
 * @param proofs how many documents prove it
 */
public record Task(TaskId id, PlanId plan, String item, @Nullable TaskId parent, int place, TaskTerms terms,
        Recurrence recurrence, List<Round> rounds, @Nullable String dropped, int proofs, int version) {

    public Task {
        rounds = List.copyOf(rounds);
    }

    /** How far it is, as its rounds tell: done when all are, begun as soon as one is. */
    public TaskState state() {
        if (dropped != null) {
            return TaskState.DROPPED;
        }
        TaskState now = current().map(Round::state).orElse(TaskState.DONE);
        boolean begun = rounds.stream().anyMatch(round -> round.state() == TaskState.DONE);
        return now == TaskState.NOT_BEGUN && begun ? TaskState.UNDER_WAY : now;
    }

    /** The first round that is not finished; empty when all are. */
    public Optional<Round> current() {
        return rounds.stream().filter(round -> round.state().open()).findFirst();
    }

    /** @return null for a number that is none of its rounds */
    public @Nullable Round round(int number) {
        return rounds.stream().filter(round -> round.number() == number).findFirst().orElse(null);
    }

    /** The day by which something of it is to be done next; null when all is, or no day is known. */
    public @Nullable LocalDate due() {
        return dropped != null ? null : current().map(Round::due).orElse(null);
    }

    /** Its first known day. */
    public @Nullable LocalDate starts() {
        return days(Stream.concat(rounds.stream().map(Round::starts), rounds.stream().map(Round::due))).min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Its last known day. */
    public @Nullable LocalDate lastDue() {
        return days(rounds.stream().map(Round::due)).max(Comparator.naturalOrder()).orElse(null);
    }

    private static Stream<LocalDate> days(Stream<@Nullable LocalDate> days) {
        return days.filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    /** How many of its rounds are done. */
    public int done() {
        return (int) rounds.stream().filter(round -> round.state() == TaskState.DONE).count();
    }

    /** Whether its day has passed. */
    public boolean overdue(LocalDate today) {
        return dropped == null && current().map(round -> round.overdue(today)).orElse(false);
    }

    /** Whether they have it, alone or with others. */
    public boolean of(SchoolPerson person) {
        return leads(person) || terms.helpers().stream().anyMatch(doer -> person.is(doer.id()));
    }

    /** Whether they answer for it. */
    public boolean leads(SchoolPerson person) {
        return terms.lead() != null && person.is(terms.lead().id());
    }

    /** With other words and other times; rounds that were reported of stay as they are. */
    Task changed(TaskTerms other, Times times) {
        return with(other, times.recurrence(), Rounds.again(rounds, times), dropped);
    }

    Task drop(String reason) {
        return with(terms, recurrence, rounds, reason);
    }

    Task takeUp() {
        return with(terms, recurrence, rounds, null);
    }

    Task with(Round changed) {
        List<Round> others = new ArrayList<>(rounds);
        others.replaceAll(round -> round.number() == changed.number() ? changed : round);
        return with(terms, recurrence, others, dropped);
    }

    private Task with(TaskTerms said, Recurrence comesBack, List<Round> times, @Nullable String reason) {
        return new Task(id, plan, item, parent, place, said, comesBack, times, reason, proofs, version);
    }
}
