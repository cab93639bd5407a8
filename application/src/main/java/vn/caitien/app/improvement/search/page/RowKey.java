package vn.caitien.app.improvement.search.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.text.Letters;

/**
 * What rows of plans are told by, so that those of one criterion can stand side by side.
 *
 * @param criteria the numbers of the criteria a row is about; empty where it names none
 * @param title in letters alone, of a row that names no criterion; empty otherwise
 * @param time counts rows of one plan that are told by the same, from 0
 */
record RowKey(List<String> criteria, String title, int time) {
    /** By numbers as people count, 1.2 before 1.10; what has none stands last. */
    static final Comparator<RowKey> ORDER = Comparator.comparing((RowKey key) -> key.criteria.isEmpty())
            .thenComparing(key -> key.criteria.isEmpty() ? "" : sorted(key.criteria.getFirst())).thenComparingInt(RowKey::time);

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*");

    /** The rows of a plan by what they are told by, in their order. */
    static Map<RowKey, Row> of(Plan plan) {
        Map<RowKey, Row> rows = new LinkedHashMap<>();
        Map<RowKey, Integer> times = new HashMap<>();
        for (Row row : plan.rows()) {
            RowKey first = first(row);
            rows.put(new RowKey(first.criteria, first.title, times.merge(first, 1, Integer::sum) - 1), row);
        }
        return rows;
    }

    private static RowKey first(Row row) {
        List<String> criteria = row.text(Cell.CRITERION).map(text -> NUMBER.matcher(text).results().map(MatchResult::group).toList())
                .orElse(List.of());
        return new RowKey(criteria, criteria.isEmpty() ? Letters.of(title(row)) : "", 0);
    }

    /** What a row is called: its criterion's title, else what it improves. */
    static String title(Row row) {
        return row.text(Cell.CRITERION_TITLE).or(() -> row.text(Cell.IMPROVEMENT)).orElse("");
    }

    private static String sorted(String number) {
        List<String> parts = new ArrayList<>();
        Arrays.stream(number.split("\\.")).forEach(part -> parts.add("0".repeat(Math.max(0, 6 - part.length())) + part));
        return String.join(".", parts);
    }
}
