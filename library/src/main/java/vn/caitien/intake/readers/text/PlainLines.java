package vn.caitien.intake.readers.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.intake.SourceDocument.TableRow;
import vn.caitien.intake.flat.FlatTables;
import vn.caitien.intake.plain.LinesBelow;
import vn.caitien.intake.plain.PaperEnds;

/** Gathers the lines between tables; tabs stay where texts stand side by side on a line. */
final class PlainLines {
    private static final int MOST_BLANKS = 2;
    /** Lines inside quoted cells have no quotes of their own. */
    private static final double ALL_QUOTED = 0.7;
    /** A list mark set apart by a tab. */
    private static final Pattern MARK = Pattern.compile("^(\\S{1,3})\\t");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[,;\"]");
    private static final Pattern PLACE = Pattern.compile("^line (\\d+)");

    private final boolean markdown;
    private final boolean quoted;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final LinesBelow layout = new LinesBelow();

    /**
     * @param markdown whether the marks of Markdown are to be understood
     * @param quoted whether every line stands in quotes, needed or not
     */
    PlainLines(boolean markdown, boolean quoted) {
        this.markdown = markdown;
        this.quoted = quoted;
    }

    /** Takes a line of the text. */
    void add(String line, int number) {
        if (markdown && Markdown.isHeading(line)) {
            close();
            Tags.lines(Markdown.plain(line)).forEach(text -> blocks.add(new Paragraph(text, true, false, spot("line " + number))));
            return;
        }
        String text = markdown ? Markdown.plain(line) : unquoted(line);
        if (line.isBlank()) {
            keep(line, number); // spaces may stand for an empty cell
        } else if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            keep(text, number);
        } else {
            String end = text.endsWith(" ") ? " " : "";
            Tags.lines(text).forEach(each -> keep(each + end, number));
        }
    }

    /** Whether so many of the lines stand in quotes that a program set them there. */
    static boolean areQuoted(List<String> lines) {
        long filled = lines.stream().filter(line -> !line.isBlank()).count();
        return lines.stream().filter(PlainLines::isQuoted).count() >= ALL_QUOTED * filled;
    }

    private static boolean isQuoted(String line) {
        return line.length() > 2 && line.startsWith("\"") && line.endsWith("\"");
    }

    /** A line as sheets export it when it holds a delimiter or a quote. */
    private String unquoted(String line) {
        boolean inQuotes = isQuoted(line);
        String inner = inQuotes ? line.substring(1, line.length() - 1) : line;
        boolean needed = inQuotes && (quoted || NEEDS_QUOTES.matcher(inner).find()) && inner.replace("\"\"", "").indexOf('"') < 0;
        return needed ? inner.replace("\"\"", "\"") : line;
    }

    /** Takes a row that is of no table: its cells stand side by side on a line, or each line of them on its own. */
    void add(TextRow row) {
        List<List<String>> cells = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        for (int i = 0; i < Math.min(row.gap(), MOST_BLANKS); i++) {
            keep("", row.line());
        }
        if (cells.stream().allMatch(cell -> cell.size() == 1)) {
            String line = cells.stream().map(List::getFirst).collect(Collectors.joining("\t"));
            keep(MARK.matcher(line).replaceFirst("$1 "), row.line());
        } else {
            cells.stream().flatMap(List::stream).forEach(text -> keep(text, row.line()));
        }
    }

    /** The blocks of the lines since the last call. */
    List<Block> taken() {
        close();
        List<Block> taken = List.copyOf(blocks);
        blocks.clear();
        return taken;
    }

    private void keep(String text, int number) {
        texts.add(text);
        numbers.add(number);
    }

    /** Takes notice of the table that stands here. */
    void table(Table table) {
        layout.below(table);
    }

    private void close() {
        int from = 0;
        for (int to : PaperEnds.of(texts)) {
            if (from > 0) {
                layout.anotherPaper();
            }
            close(from, to);
            from = to;
        }
        texts.clear();
        numbers.clear();
    }

    private void close(int from, int to) {
        List<Integer> order = FlatTables.order(texts.subList(from, to));
        LinesBelow.Read read = layout.read(order.stream().map(at -> texts.get(from + at)).toList());
        List<Integer> places = new ArrayList<>(Collections.nCopies(read.ahead(), 1));
        order.forEach(at -> places.add(numbers.get(from + at)));
        read.blocks().forEach(block -> blocks.add(placed(block, places)));
    }

    /** The block with the lines of its places counted in the whole text. */
    private static Block placed(Block block, List<Integer> numbers) {
        return switch (block) {
            case Paragraph(String text, boolean bold, boolean centred, Spot spot, double sureness) ->
                new Paragraph(text, bold, centred, placed(spot, numbers), sureness);
            case Table table -> new Table(table.columns(), table.rows().stream().map(row -> placed(row, numbers)).toList(), table.labels());
        };
    }

    private static TableRow placed(TableRow row, List<Integer> numbers) {
        return new TableRow(row.cells().stream()
                .map(cell -> new TableCell(cell.column(), cell.columnSpan(), cell.rowSpan(), cell.lines(), placed(cell.spot(), numbers),
                        cell.sureness(), cell.doubts()))
                .toList(), row.page(), row.heading());
    }

    private static Spot placed(Spot spot, List<Integer> numbers) {
        Matcher place = PLACE.matcher(spot.cell() == null ? "" : spot.cell());
        return place.find()
                ? spot(place.replaceFirst("line " + numbers.get(Integer.parseInt(place.group(1)) - 1)))
                : spot;
    }

    private static Spot spot(@Nullable String place) {
        return new Spot(null, null, place);
    }
}
