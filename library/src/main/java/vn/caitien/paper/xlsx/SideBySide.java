package vn.caitien.paper.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Letterhead;
import vn.caitien.paper.document.Signature;
import vn.caitien.paper.ooxml.LetterWidths;
import vn.caitien.paper.template.Template;

/** Writes the head and the foot of a paper: two blocks side by side. */
final class SideBySide {
    private static final Locale VIETNAMESE = Locale.forLanguageTag(Document.VIETNAMESE);
    /** The left block's least share of the columns. */
    private static final double LEAST_LEFT = 0.3;
    /** For the hand of who signs, and the stamp. */
    private static final int ROWS_TO_SIGN = 4;

    private final Grid grid;
    private final Template template;
    private final Strokes strokes;
    /** The column the right block begins in. */
    private int middle;

    SideBySide(Grid grid, Template template, Strokes strokes) {
        this.grid = grid;
        this.template = template;
        this.strokes = strokes;
    }

    private record Line(String text, Look look) {}

    void letterhead(Letterhead head) {
        Template.Sizes sizes = template.sizes();
        Look plain = Grid.centred(sizes.head());
        List<Line> left = new ArrayList<>();
        head.governingBody().forEach(line -> left.add(new Line(line.toUpperCase(VIETNAMESE), plain)));
        head.issuer().forEach(line -> left.add(new Line(line.toUpperCase(VIETNAMESE), plain.bolder())));
        List<Line> right = List.of(new Line(head.state(), plain.bolder()), new Line(head.motto(), Grid.centred(sizes.motto()).bolder()));
        middle = middle(head.state(), right.getFirst().look);
        int top = grid.next();
        for (int at = 0; at < Math.max(left.size(), right.size()); at++) {
            row(at(left, at), at(right, at), 0);
        }
        if (!left.isEmpty()) {
            double name = LetterWidths.BOLD.width(left.getLast().text, sizes.head());
            under(left, top, 0, middle - 1, Math.min(name, grid.width(0, middle - 1)) * template.rules().issuer());
        }
        under(right, top, middle, grid.columns() - 1, LetterWidths.BOLD.width(head.motto(), sizes.motto()));
        row(new Line(head.number(), Grid.centred(sizes.body()).low()),
                new Line(head.placeAndDate(), Grid.centred(sizes.body()).slanted().low()), template.body().before());
    }

    /** Draws a line under a block's last words, which may be less high than what stands beside them. */
    private void under(List<Line> block, int top, int first, int last, double length) {
        int row = top + block.size() - 1;
        Line words = block.getLast();
        double high = grid.height(words.text, words.look, first, last);
        if (high < grid.heightOf(row)) {
            strokes.in(row, high, first, last, length);
        } else {
            strokes.above(row + 1, first, last, length);
        }
    }

    void signature(Signature foot) {
        Template.Sizes sizes = template.sizes();
        List<Line> left = new ArrayList<>();
        if (!foot.recipients().isEmpty()) {
            left.add(new Line(foot.recipientsHead(), Look.loud(sizes.recipientsHead(), HorizontalAlignment.LEFT).slanted()));
        }
        Look small = Look.words(sizes.recipients(), HorizontalAlignment.LEFT);
        for (int at = 0; at < foot.recipients().size(); at++) {
            left.add(new Line("- " + foot.recipients().get(at) + (at < foot.recipients().size() - 1 ? ";" : "."), small));
        }
        Look loud = Grid.centred(sizes.body()).bolder();
        List<Line> right = new ArrayList<>();
        if (foot.authority() != null) {
            right.add(new Line(foot.authority(), loud));
        }
        right.add(new Line(foot.post().toUpperCase(VIETNAMESE), loud));
        Line blank = new Line("", loud);
        while (right.size() <= Math.max(ROWS_TO_SIGN, left.size() - 2)) {
            right.add(blank);
        }
        right.add(new Line(foot.name(), loud));
        middle = grid.columns() / 2;
        grid.add(template.body().before());
        for (int at = 0; at < right.size(); at++) {
            row(at(left, at), right.get(at), 0);
        }
    }

    /** As far to the right as the words of the right block still stand on one line. */
    private int middle(String right, Look look) {
        int last = grid.columns() - 1;
        int first = grid.columns() / 2;
        double oneLine = grid.height("", look, 0, last);
        while (first > grid.columns() * LEAST_LEFT && grid.height(right, look, first, last) > oneLine) {
            first--;
        }
        return first;
    }

    private static @Nullable Line at(List<Line> lines, int at) {
        return at < lines.size() ? lines.get(at) : null;
    }

    private void row(@Nullable Line left, @Nullable Line right, double before) {
        double height = Math.max(put(left, 0, middle - 1), put(right, middle, grid.columns() - 1));
        grid.add(height + before);
    }

    private double put(@Nullable Line line, int first, int last) {
        if (line == null) {
            return 0;
        }
        grid.put(grid.next(), grid.next(), first, last, line.text, line.look);
        return grid.height(line.text, line.look, first, last);
    }
}
