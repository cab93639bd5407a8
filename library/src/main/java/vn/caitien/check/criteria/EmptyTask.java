package vn.caitien.check.criteria;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.caitien.check.lexicon.PlanTexts;
import vn.caitien.check.lexicon.Tokens;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.plan.Row;

/** A task that is only the name of its criterion, or of a field of activity. */
final class EmptyTask implements Rule {
    private static final int FEW = 5;

    @Override
    public String id() {
        return "empty-task";
    }

    @Override
    public void look(Subject subject, Findings found) {
        PlanTexts texts = PlanTexts.of(subject);
        Map<String, List<Tokens>> known = new HashMap<>();
        for (int at = 0; at < subject.rows().size(); at++) {
            Row row = subject.rows().get(at);
            String key = row.text(Cell.CRITERION).orElse("") + "\n" + row.text(Cell.CRITERION_TITLE).orElse("");
            List<Tokens> titles = known.computeIfAbsent(key, none -> titles(subject, row));
            List<PlanTexts.Item> items = texts.items(row.text(Cell.TASKS).orElse(""));
            for (PlanTexts.Item item : items) {
                Tokens words = item.words();
                Spot spot = Spot.cell(at, Cell.TASKS);
                if (names(titles, words)) {
                    found.at(spot).quote(item.text()).as(items.size() == 1 ? Severity.WARNING : Severity.NOTICE).add();
                } else if (names(titles, TaskWords.afterGeneric(words))) {
                    found.at(spot).quote(item.text()).as(Severity.NOTICE).add();
                } else if (words.size() <= FEW && TaskWords.NOUNS.open(words)) {
                    found.at(spot).quote(item.text()).saying("noun").as(Severity.NOTICE).add();
                }
            }
        }
    }

    /** The titles that are known for the criteria of the row: printed, and of the catalogue. */
    private static List<Tokens> titles(Subject subject, Row row) {
        List<String> known = Numbers.of(row).stream()
                .flatMap(number -> subject.appendix().flatMap(appendix -> appendix.criterion(number)).stream())
                .flatMap(criterion -> Stream.concat(Stream.of(criterion.title()),
                        criterion.otherTitles().stream())).toList();
        return Stream.concat(known.stream(), row.text(Cell.CRITERION_TITLE).stream()).distinct()
                .map(Tokens::of).toList();
    }

    private static boolean names(List<Tokens> titles, Tokens words) {
        return !words.isEmpty() && titles.stream().anyMatch(title -> Collections.indexOfSubList(title.words(), words.words()) >= 0);
    }
}
