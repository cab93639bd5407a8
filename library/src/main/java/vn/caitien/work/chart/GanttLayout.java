package vn.caitien.work.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.work.chart.GanttChart.Band;
import vn.caitien.work.chart.GanttChart.Bar;
import vn.caitien.work.chart.GanttPage.Box;
import vn.caitien.work.chart.GanttPage.Line;
import vn.caitien.work.chart.GanttPage.PlacedBand;
import vn.caitien.work.chart.GanttPage.PlacedBar;
import vn.caitien.work.chart.GanttPage.Text;
import vn.caitien.work.chart.GanttPage.Text.Anchor;

/** Places a chart of tasks. */
public final class GanttLayout {
    private final Measures measures;
    private final Scale scale;
    private final Bars rows;
    private final List<Line> lines;
    private final double head;
    private final List<GanttPage> pages = new ArrayList<>();
    private final List<PlacedBand> bands = new ArrayList<>();
    private final List<PlacedBar> bars = new ArrayList<>();
    private double y;

    /** Paper laid crosswise, within its margins. */
    public enum Paper {
        A4(new Measures(1200, 800, 312)),
        A3(new Measures(1700, 1150, 420));

        private final Measures measures;

        Paper(Measures measures) {
            this.measures = measures;
        }
    }

    private GanttLayout(GanttChart chart, Measures measures) {
        this.measures = measures;
        this.scale = new Scale(chart.year(), measures);
        this.rows = new Bars(scale, chart.today());
        this.lines = Labels.of(chart, scale);
        this.head = Measures.TOP + Labels.rows(lines) * Measures.LABEL_ROW + Measures.MONTH_ROW;
        this.y = head;
        chart.bands().forEach(this::add);
    }

    /** The whole chart as one picture for a screen, as high as it needs. */
    public static GanttPage of(GanttChart chart) {
        return new GanttLayout(chart, Measures.SCREEN).pages().getFirst();
    }

    /**
     * The chart in pictures that fill a sheet each. Each has the months, the days and their labels; a title never stands
     * without a task of its item below it, unless that has none, and stands again where its tasks go on.
     *
     * @return at least one picture, without bands when the chart has none
     */
    public static List<GanttPage> pages(GanttChart chart, Paper paper) {
        return new GanttLayout(chart, paper.measures).pages();
    }

    private List<GanttPage> pages() {
        turn();
        return List.copyOf(pages);
    }

    private void add(Band band) {
        double least = Measures.BAND + (band.bars().isEmpty() ? 0 : Measures.ROW);
        turnUnless(least);
        title(band, false);
        for (Bar bar : band.bars()) {
            if (turnUnless(Measures.ROW)) {
                title(band, true);
            }
            bars.add(rows.place(bar, band.id(), y));
            y += Measures.ROW;
        }
        y += Measures.AFTER_BAND;
    }

    /** Turns the page where so much has no room on it; a page without anything is never turned. */
    private boolean turnUnless(double room) {
        if (bands.isEmpty() || y + room <= measures.height()) {
            return false;
        }
        turn();
        return true;
    }

    private void turn() {
        double end = Math.min(y, measures.height());
        pages.add(new GanttPage(measures.width(), end, head, scale.months(), Labels.down(lines, end), bands, bars));
        bands.clear();
        bars.clear();
        y = head;
    }

    private void title(Band band, boolean continued) {
        double base = Measures.round(y + Measures.BAND * Measures.BASE_LINE);
        Text criterion = criterion(band.criterion(), base);
        double end = criterion == null ? scale.left() - Measures.GAP : criterion.left() - 2 * Measures.GAP;
        String shown = Letters.cut(band.title(), end - Measures.BAND_INDENT, Measures.TEXT);
        Text title = new Text(Measures.BAND_INDENT, base, Anchor.START, shown, band.title(),
                Measures.round(Letters.width(shown, Measures.TEXT)));
        bands.add(new PlacedBand(band.id(), new Box(0, y, measures.width(), Measures.BAND), title, criterion, continued));
        y += Measures.BAND;
    }

    private @Nullable Text criterion(String words, double base) {
        if (words.isBlank()) {
            return null;
        }
        String shown = Letters.cut(words, scale.left() / 2, Measures.SMALL);
        return new Text(scale.left() - 2 * Measures.GAP, base, Anchor.END, shown, words,
                Measures.round(Letters.width(shown, Measures.SMALL)));
    }
}
