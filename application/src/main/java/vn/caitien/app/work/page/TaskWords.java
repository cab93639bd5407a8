package vn.caitien.app.work.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.Round;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.TaskState;
import vn.caitien.app.work.WorkReader;

/** How tasks are told of, in the language of the reader. */
public record TaskWords(WorkReader reader) {

    /** How far it is, and by how much it is late. */
    public Chip chip(Task task) {
        LocalDate due = task.due();
        if (due != null && task.overdue(reader.today())) {
            return new Chip(Chip.State.LATE, reader.say("late", ChronoUnit.DAYS.between(due, reader.today())));
        }
        boolean parts = task.rounds().size() > 1 && task.state() == TaskState.UNDER_WAY;
        return parts ? new Chip(Chip.State.DOING, reader.say("state.rounds", task.done(), task.rounds().size())) : chip(task.state());
    }

    /** How far one of its times is, and by how much it is late. */
    public Chip chip(Round round) {
        LocalDate due = round.due();
        return due != null && round.overdue(reader.today())
                ? new Chip(Chip.State.LATE, reader.say("late", ChronoUnit.DAYS.between(due, reader.today()))) : chip(round.state());
    }

    /** A state alone. */
    public Chip chip(TaskState state) {
        return new Chip(switch (state) {
            case NOT_BEGUN, DROPPED -> Chip.State.AHEAD;
            case UNDER_WAY -> Chip.State.DOING;
            case WAITING -> Chip.State.WAIT;
            case DONE -> Chip.State.DONE;
        }, reader.say("state." + state.key()));
    }

    /** Who does it: who answers for it first; null while nobody does. */
    public @Nullable String doers(Task task) {
        Doer lead = task.terms().lead();
        String helpers = task.terms().helpers().stream().map(Doer::name).collect(Collectors.joining(", "));
        if (lead == null) {
            return helpers.isEmpty() ? null : helpers;
        }
        return helpers.isEmpty() ? lead.name() : reader.say("with", lead.name(), helpers);
    }

    /** A stretch of days; null when neither is known. */
    @Nullable String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && !from.equals(to)) {
            return reader.say("from-to", from, to);
        }
        return to != null ? reader.texts().date(to) : from != null ? reader.say("from", from) : null;
    }

    /** What is due next, and how long it is till then where that is near; null when nothing is. */
    public @Nullable String due(Task task) {
        LocalDate due = task.due() == null ? task.lastDue() : task.due();
        return due == null ? null : reader.texts().date(due);
    }

    /** A figure as the language writes it, with its unit. */
    String figure(BigDecimal figure, @Nullable String unit) {
        NumberFormat format = NumberFormat.getNumberInstance(reader.texts().language().locale());
        return Stream.of(format.format(figure), unit == null ? "" : unit).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Đồng. */
    String money(long amount) {
        return reader.say("money", reader.texts().number(amount));
    }
}
