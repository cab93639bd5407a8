package vn.caitien.app.work.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TaskState;

/**
 * A day on which a round of a task is due.
 *
 * @param lead who answers for it; null while nobody does
 * @param helpers who does it with them
 * @param round which of its rounds, from 1
 * @param rounds how many it has
 * @param state of the round
 */
record DueDay(TaskId task, String what, @Nullable String lead, List<String> helpers, int round, int rounds, LocalDate day, TaskState state) {
    DueDay {
        helpers = List.copyOf(helpers);
    }

    /** Whether the day has passed and it is not done. */
    boolean overdue(LocalDate today) {
        return state.open() && day.isBefore(today);
    }

    /** What is to be done; which of its rounds, where it has several. */
    String words(Texts texts) {
        return rounds == 1 ? what : texts.say("calendar.round", what, round, rounds);
    }

    /** Who does it: who answers for it first; null while nobody does. */
    @Nullable String doers(Texts texts) {
        String others = String.join(", ", helpers);
        if (lead == null) {
            return others.isEmpty() ? null : others;
        }
        return others.isEmpty() ? lead : texts.say("work.with", lead, others);
    }

    /** How far it is; null for what lies ahead and was not begun. */
    @Nullable Chip chip(Texts texts, LocalDate today) {
        if (overdue(today)) {
            return new Chip(Chip.State.LATE, texts.say("work.late", ChronoUnit.DAYS.between(day, today)));
        }
        return switch (state) {
            case NOT_BEGUN, DROPPED -> null;
            case UNDER_WAY -> new Chip(Chip.State.DOING, texts.say("work.state.under-way"));
            case WAITING -> new Chip(Chip.State.WAIT, texts.say("work.state.waiting"));
            case DONE -> new Chip(Chip.State.DONE, texts.say("work.state.done"));
        };
    }
}
