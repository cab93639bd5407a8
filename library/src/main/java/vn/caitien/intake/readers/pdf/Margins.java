package vn.caitien.intake.readers.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leaves out page numbers, and the running heads and feet that pages repeat. */
final class Margins {
    private static final double MARGIN = 0.13;
    private static final double DEEP = 0.3;
    private static final int ROUNDS = 12;
    private static final double SAME_PLACE = 3;

    private Margins() {}

    static List<PageLayout> without(List<PageLayout> pages) {
        List<Set<Line>> out = new ArrayList<>();
        pages.forEach(page -> out.add(new HashSet<>()));
        for (boolean top : new boolean[] {true, false}) {
            int round = 0;
            while (round < ROUNDS && peeled(pages, out, top, round == 0)) {
                round++;
            }
        }
        List<PageLayout> cleaned = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PageLayout page = pages.get(i);
            cleaned.add(new PageLayout(page.frame(), page.tables(), left(page, out.get(i))));
        }
        return cleaned;
    }

    /** Marks the outermost line of each page that does not belong to the text; whether there was one. */
    private static boolean peeled(List<PageLayout> pages, List<Set<Line>> out, boolean top, boolean first) {
        List<Line> edges = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            edges.add(edge(pages.get(i), left(pages.get(i), out.get(i)), top));
        }
        boolean found = false;
        for (int i = 0; i < pages.size(); i++) {
            Line edge = edges.get(i);
            if (edge != null && first && inMargin(edge, pages.get(i)) && Bullets.pageNumber(edge.text())) {
                found |= out.get(i).add(edge);
            }
            int other = repeated(edges, i, pages);
            if (other >= 0) {
                found |= out.get(i).add(edge);
                found |= out.get(other).add(edges.get(other));
            }
        }
        return found;
    }

    private static List<Line> left(PageLayout page, Set<Line> gone) {
        return gone.isEmpty() ? page.lines() : page.lines().stream().filter(line -> !gone.contains(line)).toList();
    }

    /** The page before, or the one before that (heads of left and right pages differ), that shows the same line. */
    private static int repeated(List<Line> edges, int page, List<PageLayout> pages) {
        for (int other = page - 1; other >= Math.max(0, page - 2); other--) {
            Line a = edges.get(page);
            Line b = edges.get(other);
            if (a != null
                    && b != null
                    && Math.abs(a.base() - b.base()) < SAME_PLACE
                    && (a.text().equals(b.text())
                            || inMargin(a, pages.get(page)) && digitless(a.text()).equals(digitless(b.text())))) {
                return other;
            }
        }
        return -1;
    }

    private static String digitless(String text) {
        return text.replaceAll("\\d+", "0");
    }

    /**
     * The first or last line of a page when it stands in the margin, outside of all tables; or high on a page with a
     * table, where some programs draw the words of a repeated head without their borders; else null.
     */
    private static @Nullable Line edge(PageLayout page, List<Line> lines, boolean top) {
        if (lines.isEmpty()) {
            return null;
        }
        Line line = top ? lines.getFirst() : lines.getLast();
        boolean outermost = page.tables().stream()
                .allMatch(table -> top ? line.base() <= table.box().y0() + 1 : line.base() >= table.box().y1());
        boolean overTable = top && !page.tables().isEmpty() && line.base() < DEEP * page.frame().height();
        return outermost && inMargin(line, page) || overTable ? line : null;
    }

    private static boolean inMargin(Line line, PageLayout page) {
        double height = page.frame().height();
        return line.base() < MARGIN * height || line.base() > (1 - MARGIN) * height;
    }
}
