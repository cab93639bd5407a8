package vn.caitien.app.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows in boxes of fixed width; widths count code points of composed text, which is what a terminal shows. */
final class TextTable {
    private final List<Integer> widths;
    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    /** @param widths of the columns' text, without borders and their spaces */
    TextTable(List<Integer> widths, List<String> heads) {
        this.widths = widths;
        rule("┌", "┬", "┐");
        row(heads);
        rule("╞", "╪", "╡", "═");
    }

    /** Adds a row; a text keeps its own line breaks and is wrapped at spaces where it can be. */
    void add(List<String> cells) {
        if (!first) {
            rule("├", "┼", "┤");
        }
        first = false;
        row(cells);
    }

    @Override
    public String toString() {
        return text + line("└", "┴", "┘", "─");
    }

    private void rule(String left, String middle, String right) {
        rule(left, middle, right, "─");
    }

    private void rule(String left, String middle, String right, String stroke) {
        text.append(line(left, middle, right, stroke)).append('\n');
    }

    private String line(String left, String middle, String right, String stroke) {
        return widths.stream().map(width -> stroke.repeat(width + 2)).collect(Collectors.joining(middle, left, right));
    }

    private void row(List<String> cells) {
        List<List<String>> columns = IntStream.range(0, widths.size())
                .mapToObj(column -> wrapped(cells.get(column), widths.get(column)))
                .toList();
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int at = 0; at < height; at++) {
            for (int column = 0; column < widths.size(); column++) {
                String part = at < columns.get(column).size() ? columns.get(column).get(at) : "";
                text.append("│ ").append(part).repeat(' ', widths.get(column) - length(part)).append(' ');
            }
            text.append("│\n");
        }
    }

    /** The text in lines no longer than the width; a word longer than that is cut. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : Normalizer.normalize(text, Normalizer.Form.NFC).split("\n")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.strip().split("\\s+")) {
                if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
                while (length(line) > width) {
                    int cut = line.offsetByCodePoints(0, width);
                    lines.add(line.substring(0, cut));
                    line.delete(0, cut);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
