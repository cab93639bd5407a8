package vn.caitien.check.cells;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import vn.caitien.check.lexicon.Phrases;
import vn.caitien.check.lexicon.PlanTexts;
import vn.caitien.check.lexicon.Tokens;
import vn.caitien.check.rule.Family;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.plan.Schedule.Recurrence;
import vn.caitien.plan.Schedule;

/** A time by which nobody can tell whether the work is late; a bare "every year" is only pointed out. */
final class VagueTime implements Rule {
    private static final Lists LISTS = Family.read("/vn/caitien/check/times.yaml", new TypeReference<>() {});
    private static final Phrases VAGUE = Phrases.of(LISTS.vague());
    private static final Phrases FILLERS = Phrases.of(LISTS.fillers());

    private record Lists(List<String> vague, List<String> fillers) {}

    @Override
    public String id() {
        return "vague-time";
    }

    @Override
    public void look(Subject subject, Findings found) {
        PlanTexts texts = PlanTexts.of(subject);
        for (int at = 0; at < subject.rows().size(); at++) {
            Schedule schedule = subject.rows().get(at).normalised().schedule();
            String time = subject.rows().get(at).text(Cell.TIME).orElse("");
            if (time.isEmpty() || !schedule.spans().isEmpty() || !schedule.months().isEmpty()) {
                continue;
            }
            Spot spot = Spot.cell(at, Cell.TIME);
            if (schedule.recurrence() == Recurrence.YEARLY) {
                found.at(spot).quote(time).saying("yearly").as(Severity.NOTICE).add();
            } else if (schedule.recurrence() == null && !CellKind.isSum(time, texts.words(time))) {
                var note = found.at(spot).quote(time);
                (vague(texts.words(time)) ? note : note.saying("unread").as(Severity.NOTICE)).add();
            }
        }
    }

    private static boolean vague(Tokens words) {
        return VAGUE.in(words) && FILLERS.rest(VAGUE.rest(words)).isEmpty();
    }
}
