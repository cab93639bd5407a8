package vn.caitien.check.criteria;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Row;

/** The numbers of the criteria a row is about; "3.2, 3.5" are two. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d{1,2}\\.\\d{1,2}(?![\\d.]*\\d)");

    private Numbers() {}

    static List<String> of(Row row) {
        return row.text(Cell.CRITERION).map(Numbers::in).orElse(List.of());
    }

    static List<String> in(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The number of the standard a criterion belongs to. */
    static int standard(String criterion) {
        return Integer.parseInt(criterion.substring(0, criterion.indexOf('.')));
    }
}
