package vn.caitien.intake.readers.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out page numbers, and the running heads and feet that pages repeat. */
final class Margins {

    private static final double MARGIN = 0.13;
    private static final double SAME_PLACE = 3;

    private Margins() {}

    static List<PageLayout> without(List<PageLayout> pages) {
        List<Set<Line>> out = new ArrayList<>();
        pages.forEach(page -> out.add(new HashSet<>()));
        for (boolean top : new boolean[] {true, false}) {
            List<Line> before = new ArrayList<>();
            for (int i = 0; i < pages.size(); i++) {
                Line edge = edge(pages.get(i), top);
                if (edge != null && Bullets.pageNumber(edge.text())) {
                    out.get(i).add(edge);
                }
                before.add(edge);
            }
            for (int i = 1; i < pages.size(); i++) {
                int other = repeated(before, i);
                if (other >= 0) {
                    out.get(i).add(before.get(i));
                    out.get(other).add(before.get(other));
                }
            }
        }
        List<PageLayout> cleaned = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Set<Line> left = out.get(i);
            List<Line> lines =
                    pages.get(i).lines().stream().filter(line -> !left.contains(line)).toList();
            cleaned.add(new PageLayout(pages.get(i).frame(), pages.get(i).tables(), lines));
        }
        return cleaned;
    }

    /** The page before, or the one before that (heads of left and right pages differ), that shows the same line. */
    private static int repeated(List<Line> edges, int page) {
        for (int other = page - 1; other >= Math.max(0, page - 2); other--) {
            Line a = edges.get(page);
            Line b = edges.get(other);
            if (a != null
                    && b != null
                    && Math.abs(a.base() - b.base()) < SAME_PLACE
                    && digitless(a.text()).equals(digitless(b.text()))) {
                return other;
            }
        }
        return -1;
    }

    private static String digitless(String text) {
        return text.replaceAll("\\d+", "0");
    }

    /** The first or last line of a page when it stands in the margin, outside of all tables; else null. */
    private static @org.jspecify.annotations.Nullable Line edge(PageLayout page, boolean top) {
        if (page.lines().isEmpty()) {
            return null;
        }
        Line line = top ? page.lines().getFirst() : page.lines().getLast();
        double height = page.frame().height();
        boolean inMargin = top ? line.base() < MARGIN * height : line.base() > (1 - MARGIN) * height;
        boolean outermost = page.tables().stream()
                .allMatch(table -> top ? line.base() <= table.box().y0() + 1 : line.base() >= table.box().y1());
        return inMargin && outermost ? line : null;
    }
}
