package vn.caitien.check.cells;

import java.util.List;
import java.util.regex.Pattern;
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

/** A task that describes a state to be reached and names no work. */
final class TaskIsResult implements Rule {
    private static final Lists LISTS = Family.read("/vn/caitien/check/tasks.yaml", new TypeReference<>() {});
    private static final Phrases STATES = Phrases.of(LISTS.states());
    private static final Phrases SUBJECTS = Phrases.of(LISTS.subjects());
    private static final Phrases REACHED = Phrases.of(LISTS.reached());
    private static final Pattern SHARE = Pattern.compile("^(?:[≥≤>]\\s*)?\\d+([.,]\\d+)?\\s*%.*", Pattern.DOTALL);

    /** Behind so many words what is reached belongs to somebody's work, no longer to the subject. */
    private static final int LATEST = 10;

    private record Lists(List<String> states, List<String> subjects, List<String> reached) {}

    @Override
    public String id() {
        return "task-is-a-result";
    }

    @Override
    public void look(Subject subject, Findings found) {
        PlanTexts texts = PlanTexts.of(subject);
        for (int at = 0; at < subject.rows().size(); at++) {
            for (PlanTexts.Item task : texts.items(subject.rows().get(at).text(Cell.TASKS).orElse(""))) {
                Tokens words = task.words();
                int reached = SUBJECTS.open(words) ? REACHED.first(words, 1) : -1;
                if (reached >= 0 && reached <= LATEST) {
                    found.at(Spot.cell(at, Cell.TASKS)).quote(Quotes.end(task.text())).add();
                } else if (STATES.open(words) || SHARE.matcher(task.text()).matches()) {
                    found.at(Spot.cell(at, Cell.TASKS)).quote(task.text()).add();
                }
            }
        }
    }
}
