package vn.caitien.intake.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose cells are set under one another with spaces, as Pandoc writes tables into Markdown: dashes under the names of
 * the columns show where each begins. A row has as many lines as its longest cell, and a blank line under it, or one line.
 */
final class SpacedRows implements RowRun.Kind {
    private static final int MOST_LINES = 12;
    private static final int FEWEST_COLUMNS = 4;
    private static final Pattern RULE = Pattern.compile("\\s*-{20,}\\s*");
    private static final Pattern COLUMNS = Pattern.compile("\\s*-+(?:\\s+-+){" + (FEWEST_COLUMNS - 1) + ",}\\s*");
    private static final Pattern DASHES = Pattern.compile("-+");

    @Override
    public @Nullable RowRun at(List<String> lines, int from) {
        boolean ruled = RULE.matcher(lines.get(from)).matches();
        int head = ruled ? from + 1 : from;
        int under = head;
        while (under < lines.size() && under - head < MOST_LINES && !lines.get(under).isBlank() && !isColumns(lines.get(under))) {
            under++;
        }
        boolean any = under > head && under < lines.size() && (ruled || under == head + 1) && isColumns(lines.get(under));
        return any ? run(lines, head, under, ruled) : null;
    }

    private static boolean isColumns(String line) {
        return COLUMNS.matcher(line).matches();
    }

    private static RowRun run(List<String> lines, int head, int under, boolean ruled) {
        List<Integer> starts = new ArrayList<>();
        Matcher dashes = DASHES.matcher(lines.get(under));
        while (dashes.find()) {
            starts.add(dashes.start());
        }
        boolean multiline = ruled && blankBeforeRule(lines, under);
        List<TextRow> rows = new ArrayList<>();
        rows.add(row(lines, head, under, starts));
        int at = under + 1;
        while (at < lines.size() && !isEnd(lines.get(at)) && (multiline || !lines.get(at).isBlank())) {
            if (lines.get(at).isBlank()) {
                at++;
                continue;
            }
            int end = at + 1;
            while (multiline && end < lines.size() && !lines.get(end).isBlank() && !isEnd(lines.get(end))) {
                end++;
            }
            rows.add(row(lines, at, end, starts));
            at = end;
        }
        return new RowRun(rows, at < lines.size() && isEnd(lines.get(at)) ? at + 1 : at);
    }

    private static boolean isEnd(String line) {
        return RULE.matcher(line).matches() || isColumns(line);
    }

    private static boolean blankBeforeRule(List<String> lines, int under) {
        boolean blank = false;
        for (int i = under + 1; i < lines.size(); i++) {
            if (isEnd(lines.get(i))) {
                return blank;
            }
            blank |= lines.get(i).isBlank();
        }
        return false;
    }

    private static TextRow row(List<String> lines, int from, int to, List<Integer> starts) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            StringBuilder text = new StringBuilder();
            for (String line : lines.subList(from, to)) {
                int start = Math.min(line.length(), starts.get(i));
                int end = i + 1 < starts.size() ? Math.min(line.length(), starts.get(i + 1)) : line.length();
                String part = line.substring(start, end).strip();
                if (!part.isEmpty()) {
                    text.append(text.isEmpty() ? "" : CellLines.begins(part) ? "\n" : " ").append(part);
                }
            }
            fields.add(Markdown.plain(text.toString()));
        }
        return TextRow.of(fields, from + 1, 0);
    }
}
