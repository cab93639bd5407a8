package vn.caitien.intake.readers.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows whose cells are set apart by commas or semicolons, as sheets are exported (RFC 4180). */
final class CsvRows implements RowRun.Kind {
    private static final int FEWEST_COLUMNS = 4;
    private static final double TIGHT = 0.8;

    @Override
    public @Nullable RowRun at(List<String> lines, int from) {
        for (char delimiter : new char[] {',', ';'}) {
            RowRun run = at(lines, from, delimiter);
            if (run != null) {
                return run;
            }
        }
        return null;
    }

    private static @Nullable RowRun at(List<String> lines, int from, char delimiter) {
        if (!canBegin(lines.get(from), delimiter)) {
            return null;
        }
        List<TextRow> rows = new ArrayList<>();
        int columns = 0;
        int alike = 0;
        int end = from;
        Blanks.Next next = new Blanks.Next(from, 0);
        while (next.at() < lines.size()) {
            Delimited.Fields record = Delimited.read(lines, next.at(), delimiter);
            int count = record.fields().size();
            if (!isRecord(record.fields(), columns) || alike < 2 && next.gap() > 0) {
                break;
            }
            columns = Math.max(columns, count);
            alike += count == columns ? 1 : 0;
            rows.add(TextRow.of(record.fields(), next.at() + 1, rows.isEmpty() ? 0 : next.gap()));
            end = record.end();
            next = Blanks.after(lines, end);
        }
        return alike < 2 ? null : new RowRun(rows, end);
    }

    private static boolean canBegin(String line, char delimiter) {
        return line.chars().filter(letter -> letter == delimiter).count() >= FEWEST_COLUMNS - 1
                || line.startsWith("\"");
    }

    /** In sentences a space follows each comma; in records hardly ever. A record may lack the empty fields at its end. */
    private static boolean isRecord(List<String> fields, int columns) {
        if (columns == 0 ? fields.size() < FEWEST_COLUMNS : fields.size() > columns || fields.size() < 2) {
            return false;
        }
        List<String> behind = fields.subList(1, fields.size());
        long tight = behind.stream().filter(field -> !field.startsWith(" ")).count();
        return tight >= TIGHT * behind.size();
    }
}
