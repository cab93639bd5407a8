package vn.caitien.intake.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows whose cells are set apart by pipes, as in Markdown, with or without pipes at the ends, or drawn as a grid. */
final class PipedRows implements RowRun.Kind {
    private static final int FEWEST = 2;
    private static final Pattern ALIGNMENT = Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*");
    private static final Pattern GRID = Pattern.compile("\\s*\\+(?:[-=:]+\\+)+\\s*");

    @Override
    public @Nullable RowRun at(List<String> lines, int from) {
        if (!isRow(lines, from)) {
            return null;
        }
        List<TextRow> rows = new ArrayList<>();
        int end = from;
        boolean framed = lines.get(from).strip().startsWith("|") || GRID.matcher(lines.get(from)).matches();
        boolean grid = false;
        boolean open = false;
        Blanks.Next next = new Blanks.Next(from, 0);
        while (next.at() < lines.size() && isRow(lines, next.at())) {
            String line = lines.get(next.at());
            int gap = rows.isEmpty() ? 0 : next.gap();
            if (GRID.matcher(line).matches()) {
                grid = true;
                open = false;
            } else {
                TextRow row = TextRow.of(Pipes.fields(line, framed).stream().map(Markdown::plain).toList(), next.at() + 1, gap);
                if (grid && open && gap == 0) {
                    under(rows.getLast(), row);
                } else {
                    rows.add(row);
                }
                open = true;
            }
            end = next.at() + 1;
            next = Blanks.after(lines, end);
        }
        return new RowRun(rows, end);
    }

    /** Whether it is the line under the names of the columns. */
    static boolean isAlignment(String line) {
        return line.indexOf('|') >= 0 && line.indexOf('-') >= 0 && ALIGNMENT.matcher(line).matches();
    }

    private static boolean isRow(List<String> lines, int at) {
        String line = lines.get(at);
        return line.indexOf('|') < 0
                ? GRID.matcher(line).matches()
                : Pipes.count(line) >= FEWEST || at + 1 < lines.size() && isAlignment(lines.get(at + 1)) || isAlignment(line);
    }

    /** In a drawn grid a row has as many lines as its longest cell. */
    private static void under(TextRow above, TextRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (i == above.cells().size()) {
                above.cells().add(List.of());
            }
            List<String> both = new ArrayList<>(above.cells().get(i));
            row.cells().get(i).forEach(line -> wrap(both, line));
            above.cells().set(i, both);
        }
    }

    private static void wrap(List<String> lines, String more) {
        if (lines.isEmpty() || CellLines.begins(more)) {
            lines.add(more);
        } else {
            lines.set(lines.size() - 1, lines.getLast() + " " + more);
        }
    }
}
