package vn.caitien.intake.readers.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.SourceDocument.Block;

/**
 * A page of which only a picture is known, with what was found in it. All measures are in points from the top left of
 * the upright page.
 *
 * @param number from 1
 * @param strokes its ruling lines, or pieces of them
 * @param writings its words
 */
public record PicturedPage(int number, double width, double height, List<Stroke> strokes, List<Writing> writings) {

    public PicturedPage {
        strokes = List.copyOf(strokes);
        writings = List.copyOf(writings);
    }

    /**
     * A straight line along an axis.
     *
     * @param across whether it runs from left to right; else from top to bottom
     * @param at its y when across, else its x
     */
    public record Stroke(boolean across, double at, double from, double to) {}

    /**
     * A word.
     *
     * @param text not empty
     * @param base the y of its baseline
     * @param size of its font
     * @param last whether no other word follows on its line
     */
    public record Writing(String text, double x0, double x1, double base, double size, boolean bold, boolean last) {}

    /**
     * The cells of the tables its strokes make up, found as those of a drawn page.
     *
     * @return boxes x0, y0, x1, y1
     * @throws ReadException when there are more than the limits allow
     */
    public List<List<Double>> cells(Limits limits) throws ReadException {
        return Watch.within(limits.time(), () -> PageLayout.of(page(), new Budget(limits)).tables().stream()
                .flatMap(table -> table.cells().stream())
                .map(cell -> cell.box().asList())
                .toList());
    }

    /**
     * What stands on the pages of a document, put together as that of drawn pages.
     *
     * @param pages in order
     * @throws ReadException when it is over the limits
     */
    public static List<Block> blocks(List<PicturedPage> pages, Limits limits) throws ReadException {
        return Watch.within(limits.time(), () -> {
            Budget budget = new Budget(limits);
            List<PageLayout> layouts = new ArrayList<>();
            for (PicturedPage page : pages) {
                layouts.add(PageLayout.of(page.page(), budget));
            }
            return Assembly.of(Margins.without(layouts), budget);
        });
    }

    private Page page() {
        List<Glyph> glyphs = new ArrayList<>();
        for (Writing word : writings) {
            glyphs.add(glyph(word, word.text(), word.x0(), word.x1()));
            if (!word.last()) {
                glyphs.add(glyph(word, " ", word.x1(), word.x1()));
            }
        }
        List<Ruling> rulings = strokes.stream()
                .map(stroke -> new Ruling(stroke.across(), stroke.at(), stroke.from(), stroke.to()))
                .toList();
        return new Page(new Frame(number, new Turn(0, width, height)), glyphs, rulings, 0);
    }

    private static Glyph glyph(Writing word, String text, double x0, double x1) {
        return new Glyph(text, (float) x0, (float) word.base(), (float) (x1 - x0), (float) word.size(), word.bold(), 0);
    }
}
