package vn.caitien.check.order;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Cell;

/** The numbers of the criteria that a plan has items for; a row may name several. */
final class PlannedCriteria {
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+");

    private PlannedCriteria() {}

    static Set<String> of(Subject subject) {
        return subject.rows().stream().flatMap(row -> row.text(Cell.CRITERION).stream())
                .flatMap(PlannedCriteria::numbers).collect(Collectors.toSet());
    }

    static Stream<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group);
    }
}
