package vn.caitien.paper.forms;

import org.jspecify.annotations.Nullable;
import vn.caitien.monitoring.Facts;
import vn.caitien.plan.Progress;

/** What the tables of papers of monitoring print of an item alike; what was not said is null. */
record ItemCells(int number, String title, @Nullable String target, @Nullable Progress progress, @Nullable String result, Facts facts) {

    /** The text of a column; null where there is none. */
    @Nullable String text(String field) {
        return switch (field) {
            case "tt" -> String.valueOf(number);
            case "title" -> title;
            case "target" -> target;
            case "progress" -> FactLines.words().of(progress);
            case "result" -> result;
            case "facts" -> FactLines.words().of(facts);
            default -> throw new IllegalStateException(field);
        };
    }
}
