package vn.caitien.intake.readers.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes rows of lines: where the paragraphs of a cell stand on lines of their own, a row is torn into several. */
final class TabbedJoin {
    private static final int MOST_LINES = 60;
    private static final double FEW = 0.1;
    private static final Pattern GOES_ON = Pattern.compile("(?:[-–+•*]|\\p{Ll}).*", Pattern.DOTALL);

    private final List<TabbedLine> lines;
    private final int tabs;
    private final int usualGap;
    private final List<TextRow> rows = new ArrayList<>();

    TabbedJoin(List<TabbedLine> lines) {
        List<TabbedLine> bulleted = lines.stream().map(TabbedMarks::bullets).toList();
        this.tabs = usualTabs(bulleted);
        this.lines = dashed(bulleted, tabs);
        this.usualGap = TextRow.usual(lines.stream().skip(1).map(TabbedLine::gap).toList());
    }

    private static List<TabbedLine> dashed(List<TabbedLine> lines, int tabs) {
        if (lines.stream().noneMatch(TabbedMarks::begins)) {
            return lines;
        }
        return IntStream.range(0, lines.size())
                .mapToObj(i -> TabbedMarks.dashes(lines.get(i), tabs, i + 1 < lines.size() && TabbedMarks.begins(lines.get(i + 1))))
                .toList();
    }

    /** The rows, and texts over all columns between them. */
    List<TextRow> rows() {
        boolean stripped = lines.stream().filter(line -> line.tabs() == tabs).skip(1).allMatch(TabbedLine::hasOrder);
        for (int i = 0; i < lines.size(); ) {
            TabbedLine line = lines.get(i);
            int end = line.tabs() < tabs ? wholeAt(i) : i + 1;
            if (line.tabs() == 0 && end == i + 1) {
                between(line);
            } else {
                TextRow row = TextRow.of(joined(i, end), line.number(), line.gap());
                boolean moved = stripped && line.hasKey() && end == i + 1 && line.tabs() < tabs;
                rows.add(moved ? row.shifted() : row);
            }
            i = end;
        }
        return rows;
    }

    /** The most tabs that more than a few of the lines have. */
    private static int usualTabs(List<TabbedLine> lines) {
        Map<Integer, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
        lines.stream().filter(line -> line.tabs() > 0).forEach(line -> counts.merge(line.tabs(), 1, Integer::sum));
        double enough = Math.max(2, FEW * counts.values().stream().mapToInt(Integer::intValue).sum());
        return counts.entrySet().stream().filter(count -> count.getValue() >= enough).findFirst()
                .or(() -> counts.entrySet().stream().findFirst())
                .map(Map.Entry::getKey).orElse(0);
    }

    /** The end of the lines that together have the tabs of one row; the next line when no such lines follow. */
    private int wholeAt(int from) {
        int sum = lines.get(from).tabs();
        for (int i = from + 1; i < Math.min(lines.size(), from + MOST_LINES); i++) {
            TabbedLine line = lines.get(i);
            sum += line.tabs();
            if (line.gap() > usualGap || line.opensRow() || sum > tabs) {
                return from + 1;
            }
            if (sum == tabs) {
                return lines.get(from).tabs() == 0 && !lines.get(from).hasKey() && line.tabs() == tabs ? from + 1 : i + 1;
            }
        }
        return from + 1;
    }

    private List<String> joined(int from, int end) {
        List<String> fields = new ArrayList<>(lines.get(from).fields());
        for (TabbedLine line : lines.subList(from + 1, end)) {
            fields.set(fields.size() - 1, fields.getLast() + "\n" + line.first());
            fields.addAll(line.fields().subList(1, line.fields().size()));
        }
        return fields;
    }

    /** A line without tabs goes on with the last cell above or with the first one on the page above, or stands over all columns. */
    private void between(TabbedLine line) {
        List<String> text = Tags.lines(line.first());
        boolean lastFilled = !rows.isEmpty() && rows.getLast().cells().size() == tabs + 1;
        boolean goesOn = lastFilled && !text.isEmpty() && line.gap() <= usualGap && GOES_ON.matcher(text.getFirst()).matches();
        if (goesOn) {
            rows.getLast().cells().set(tabs, concat(rows.getLast().cells().get(tabs), text));
        } else if (!text.isEmpty() && line.gap() > usualGap && Character.isLowerCase(text.getFirst().codePointAt(0))) {
            rows.add(TextRow.of(line.fields(), line.number(), line.gap()));
        } else if (!text.isEmpty()) {
            rows.add(new TextRow(List.of(text), 1, line.number(), line.gap(), true));
        }
    }

    private static List<String> concat(List<String> above, List<String> text) {
        List<String> all = new ArrayList<>(above);
        all.addAll(text);
        return all;
    }
}
