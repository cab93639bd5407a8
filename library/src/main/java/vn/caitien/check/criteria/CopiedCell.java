package vn.caitien.check.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.caitien.check.lexicon.PlanTexts;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.plan.Place;
import vn.caitien.plan.Row;

/** The same words, and not a few of them, in the rows of several criteria; each such row is told. */
final class CopiedCell implements Rule {
    private static final int MOST_NAMED = 10;

    private final String id;
    private final Cell cell;
    private final int leastWords;
    private final int gravest;

    /** @param gravest from so many criteria on it weighs what the rule weighs; below it is only pointed out */
    CopiedCell(String id, Cell cell, int leastWords, int gravest) {
        this.id = id;
        this.cell = cell;
        this.leastWords = leastWords;
        this.gravest = gravest;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void look(Subject subject, Findings found) {
        PlanTexts texts = PlanTexts.of(subject);
        Map<List<String>, List<Integer>> rows = new LinkedHashMap<>();
        for (int at = 0; at < subject.rows().size(); at++) {
            List<String> words = subject.rows().get(at).text(cell).map(text -> texts.words(text).words()).orElse(List.of());
            if (words.size() >= leastWords) {
                rows.computeIfAbsent(words, none -> new ArrayList<>()).add(at);
            }
        }
        rows.values().forEach(same -> tell(subject, same, found));
    }

    private void tell(Subject subject, List<Integer> same, Findings found) {
        long criteria = same.stream().map(at -> subject.rows().get(at).text(Cell.CRITERION)).distinct().count();
        if (criteria < 2 || oneCell(subject, same)) {
            return;
        }
        for (int at : same) {
            String others = same.stream().filter(other -> other != at).map(other -> String.valueOf(other + 1))
                    .limit(MOST_NAMED).collect(Collectors.joining(", "));
            var note = found.at(Spot.cell(at, cell)).quote(subject.rows().get(at).text(cell).orElseThrow()).with("rows", others);
            (criteria < gravest ? note.as(Severity.NOTICE) : note).add();
        }
    }

    /** Whether it is one cell of the paper over several rows. */
    private boolean oneCell(Subject subject, List<Integer> same) {
        List<String> places = same.stream().map(at -> place(subject.rows().get(at))).distinct().toList();
        return places.size() == 1 && !places.getFirst().isEmpty();
    }

    private String place(Row row) {
        Place place = row.provenance().get(cell);
        return place == null || place.cell() == null ? "" : place.cell();
    }
}
