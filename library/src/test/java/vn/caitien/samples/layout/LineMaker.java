package vn.caitien.samples.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cell;
import vn.caitien.samples.paper.Paper.Align;
import vn.caitien.samples.paper.Paper.Line;
import vn.caitien.samples.paper.Paper.Made;

/** Sets a cell's or paragraph's text in lines. */
final class LineMaker {

    private static final Pattern LABEL = Pattern.compile("(- |\\d{1,2}\\. |[a-zđ]\\) )(.+)", Pattern.DOTALL);

    private final Layout.Lists lists;

    LineMaker(Layout.Lists lists) {
        this.lists = lists;
    }

    /** The lines of a cell; none for a cell that is empty. */
    List<Line> cell(Cell cell, @Nullable String text) {
        if (text == null) {
            return List.of();
        }
        List<String> parts = new ArrayList<>(Arrays.asList(text.split("\n")));
        boolean splits = cell == Cell.LEAD || cell == Cell.BUDGET;
        if (parts.size() == 1 && lists.brokenAtSemicolons() && splits && !text.contains("(")) {
            parts = Arrays.asList(text.split("(?<=;) "));
        }
        boolean several = parts.size() > 1;
        return parts.stream().map(part -> line(part, several, Align.LEFT)).toList();
    }

    /** A paragraph of a section. */
    Line paragraph(String text) {
        return line(text, text.startsWith("- "), Align.JUSTIFIED);
    }

    private Line line(String text, boolean inList, Align align) {
        Matcher matcher = LABEL.matcher(text);
        if (!inList || !matcher.matches()) {
            return new Line("", text, Made.TYPED, false, false, align);
        }
        String label = matcher.group(1);
        Made made = label.startsWith("-") ? Made.BULLET : Character.isDigit(label.charAt(0)) ? Made.NUMBER : Made.LETTER;
        String typed = made == Made.BULLET ? lists.mark() : label;
        return lists.byWord() ? new Line(label, matcher.group(2), made, false, false, align)
                : new Line("", typed + matcher.group(2), Made.TYPED, false, false, align);
    }
}
