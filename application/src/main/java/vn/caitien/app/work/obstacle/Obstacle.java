package vn.caitien.app.work.obstacle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.Today;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.TaskId;
import vn.caitien.text.Shortened;

/**
 * What stands in the way of an item of a plan, or of one of its tasks.
 *
 * @param item the id of its row
 * @param task null where it is no single task
 * @param taskName what the task asks now; null with it
 * @param to who is asked to answer; null for the head, whoever that is
 * @param reporter who raised it
 * @param enteredBy the name of who wrote it down for them; null where they did so themself
 * @param by who sent it, or made the link by which it came
 * @param until by which day it is to be solved; only while it is taken up
 * @param turns what was said to it, the earliest first; empty where only its beginning was asked for
 */
public record Obstacle(UUID id, PlanId plan, String item, @Nullable TaskId task, @Nullable String taskName, String words,
        @Nullable Doer to, Doer reporter, @Nullable String enteredBy, AccountId by, Instant at, ObstacleState state,
        @Nullable LocalDate until, List<Turn> turns, int version) {
    private static final int LONGEST = 90;

    public Obstacle {
        turns = List.copyOf(turns);
    }

    /** The day it was raised, where the school is. */
    public LocalDate raised() {
        return LocalDate.ofInstant(at, Today.VIETNAM);
    }

    /** How many days ago that was. */
    public long days(LocalDate today) {
        return ChronoUnit.DAYS.between(raised(), today);
    }

    /** Whether someone has to say something: nobody took it up, or the day they promised is past. */
    public boolean waits(LocalDate today) {
        return state == ObstacleState.OPEN || until != null && until.isBefore(today);
    }

    /** Whether they are asked by name to answer it. */
    public boolean names(SchoolPerson person) {
        return to != null && person.is(to.id());
    }

    /** Whether it is theirs: they raised it, or wrote it down for who did. */
    public boolean isOf(SchoolPerson person) {
        return person.is(reporter.id()) || enteredBy != null && person.is(by.value());
    }

    /** Its beginning, on one line. */
    public String title() {
        return Shortened.firstLine(words, LONGEST);
    }
}
