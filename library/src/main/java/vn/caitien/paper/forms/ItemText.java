package vn.caitien.paper.forms;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Progress;
import vn.caitien.plan.Row;

/** What of an item stands in a column. */
record ItemText(FormFile form) {

    /** The text of the field of that name; null where the item has none. */
    @Nullable String of(Row row, String field) {
        return switch (field) {
            case "criterion" -> criterion(text(row, Cell.CRITERION), text(row, Cell.CRITERION_TITLE));
            case "standard" -> standard(text(row, Cell.STANDARD), text(row, Cell.STANDARD_TITLE));
            case "progress" -> progress(row.progress());
            default -> text(row, Cell.of(field).orElseThrow(() -> new IllegalStateException(field)));
        };
    }

    /** The criteria as the form names them, with the title where there is one; null where nothing is known. */
    @Nullable String criterion(@Nullable String numbers, @Nullable String title) {
        return named(form.criterion(), numbers, title);
    }

    @Nullable String standard(@Nullable String number, @Nullable String title) {
        return named(form.standard(), number, title);
    }

    private static @Nullable String named(String name, @Nullable String number, @Nullable String title) {
        if (number == null) {
            return title;
        }
        return name.formatted(number) + (title == null ? "" : ": " + title);
    }

    private @Nullable String progress(@Nullable Progress progress) {
        return progress == null ? null : form.progress().get(progress.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static @Nullable String text(Row row, Cell cell) {
        return row.cells().get(cell);
    }
}
