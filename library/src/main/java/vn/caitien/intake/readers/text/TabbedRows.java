package vn.caitien.intake.readers.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows whose cells are set apart by tabs, as a table pasted from Word, Excel or a web page is. */
final class TabbedRows implements RowRun.Kind {
    private static final int MOST_LINES_OF_CELL = 40;

    @Override
    public @Nullable RowRun at(List<String> lines, int from) {
        if (lines.get(from).indexOf('\t') < 0) {
            return null;
        }
        List<TabbedLine> parts = new ArrayList<>();
        int end = from;
        Blanks.Next next = new Blanks.Next(from, 0);
        int widest = 0;
        while (next.at() < lines.size() && belongs(lines, next, widest)) {
            Delimited.Fields fields = Delimited.read(lines, next.at(), '\t');
            parts.add(new TabbedLine(fields.fields(), next.at() + 1, parts.isEmpty() ? 0 : next.gap()));
            widest = Math.max(widest, fields.fields().size() - 1);
            end = fields.end();
            next = Blanks.after(lines, end);
        }
        return new RowRun(new TabbedJoin(parts).rows(), end);
    }

    /** A line without tabs belongs to the rows around it when more of them follow at once, and no section begins. */
    private static boolean belongs(List<String> lines, Blanks.Next next, int widest) {
        String line = lines.get(next.at());
        if (line.indexOf('\t') >= 0) {
            return true;
        }
        if (HeadingLine.is(line)) {
            return false;
        }
        for (int i = next.at() + 1; i < Math.min(lines.size(), next.at() + MOST_LINES_OF_CELL); i++) {
            if (lines.get(i).indexOf('\t') >= 0) {
                return true;
            }
            if (lines.get(i).isBlank() || HeadingLine.is(lines.get(i))) {
                return lines.get(i).isBlank() && i == next.at() + 1 && goesOnBehind(lines, i, widest);
            }
        }
        return false;
    }

    private static boolean goesOnBehind(List<String> lines, int blank, int widest) {
        Blanks.Next next = Blanks.after(lines, blank);
        return next.at() < lines.size() && widest > 0
                && lines.get(next.at()).chars().filter(letter -> letter == '\t').count() >= (widest + 1) / 2;
    }
}
