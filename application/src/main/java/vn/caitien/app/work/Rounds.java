package vn.caitien.app.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The times a task comes, made and made again. */
final class Rounds {
    private static final Comparator<Round> BY_DAY = Comparator.comparing(Rounds::day);

    private Rounds() {}

    static List<Round> of(Times times) {
        List<Round> rounds = new ArrayList<>();
        times.each().forEach(time -> rounds.add(Round.of(rounds.size() + 1, time)));
        return rounds;
    }

    /**
     * The rounds of a task whose times changed. One that was reported of stays, with its number; a task of one round keeps it
     * with the new days. New times come beside those that stayed, but for one that is due on the same day.
     */
    static List<Round> again(List<Round> rounds, Times times) {
        if (rounds.size() == 1 && times.each().size() == 1) {
            Round only = rounds.getFirst();
            Times.Time time = times.each().getFirst();
            return List.of(new Round(only.number(), time.starts(), time.due(), only.state(), only.doneOn(), only.reports()));
        }
        List<Round> all = new ArrayList<>(rounds.stream().filter(round -> round.reports() > 0).toList());
        int last = rounds.stream().mapToInt(Round::number).max().orElse(0);
        for (Times.Time time : times.each()) {
            if (all.stream().noneMatch(round -> Objects.equals(round.due(), time.due()))) {
                all.add(Round.of(++last, time));
            }
        }
        all.sort(BY_DAY);
        return all;
    }

    private static LocalDate day(Round round) {
        return Objects.requireNonNullElse(round.due(), Objects.requireNonNullElse(round.starts(), LocalDate.MAX));
    }
}
