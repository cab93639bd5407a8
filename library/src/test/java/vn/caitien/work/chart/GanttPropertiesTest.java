package vn.caitien.work.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.caitien.work.Rows;
import vn.caitien.work.chart.GanttChart.Band;
import vn.caitien.work.chart.GanttChart.Bar;
import vn.caitien.work.chart.GanttLayout.Paper;
import vn.caitien.work.chart.GanttPage.Line;
import vn.caitien.work.chart.GanttPage.PlacedBand;
import vn.caitien.work.chart.GanttPage.PlacedBar;
import vn.caitien.work.chart.GanttPage.Text;

class GanttPropertiesTest {

    @Property(tries = 300, seed = "2026")
    void barsLieWithinThePicture(@ForAll("charts") GanttChart chart, @ForAll Paper paper) {
        for (GanttPage page : all(chart, paper)) {
            double titles = page.months().getFirst().x();
            assertThat(page.bars()).flatExtracting(PlacedBar::pieces).allSatisfy(piece -> {
                assertThat(piece.box().x()).isGreaterThanOrEqualTo(titles);
                assertThat(piece.box().right()).isLessThanOrEqualTo(page.width() + 0.1);
                assertThat(piece.box().y()).isBetween(page.head(), page.height() - piece.box().height());
                assertThat(piece.box().width()).isPositive();
            });
        }
    }

    @Property(tries = 300, seed = "2026")
    void wordsLieWithinThePicture(@ForAll("charts") GanttChart chart, @ForAll Paper paper) {
        for (GanttPage page : all(chart, paper)) {
            assertThat(texts(page)).allSatisfy(text -> {
                assertThat(text.left()).isGreaterThanOrEqualTo(0);
                assertThat(text.right()).isLessThanOrEqualTo(page.width() + 0.1);
                assertThat(text.y()).isBetween(0.0, page.height());
            });
        }
    }

    @Property(tries = 300, seed = "2026")
    void titlesStayInTheirColumn(@ForAll("charts") GanttChart chart) {
        GanttPage page = GanttLayout.of(chart);
        double column = page.months().getFirst().x();
        assertThat(page.bars()).allMatch(bar -> bar.title().right() <= column);
        assertThat(page.bands()).allMatch(band -> band.title().right() <= (band.criterion() == null ? column : band.criterion().left()));
    }

    @Property(tries = 500, seed = "2026")
    void noTwoLabelsOfDaysMeet(@ForAll("charts") GanttChart chart) {
        List<Line> lines = GanttLayout.of(chart).lines();
        for (Line one : lines) {
            assertThat(lines).filteredOn(other -> other != one && other.row() == one.row())
                    .noneMatch(other -> other.label().left() < one.label().right() && one.label().left() < other.label().right());
        }
    }

    @Property(tries = 500, seed = "2026")
    void noLineGoesThroughALabel(@ForAll("charts") GanttChart chart) {
        List<Line> lines = GanttLayout.of(chart).lines();
        for (Line label : lines) {
            assertThat(lines).filteredOn(line -> line.top() <= label.label().y())
                    .noneMatch(line -> line.x() > label.label().left() && line.x() < label.label().right());
        }
    }

    @Property(tries = 300, seed = "2026")
    void everyDayOfTheYearHasItsLine(@ForAll("charts") GanttChart chart) {
        LocalDate first = Rows.YEAR.first();
        Stream<LocalDate> days = Stream.concat(chart.marks().stream().map(GanttChart.Mark::day), Stream.of(chart.today()));
        assertThat(GanttLayout.of(chart).lines()).extracting(Line::day).containsExactlyInAnyOrderElementsOf(
                days.filter(day -> !day.isBefore(first) && !day.isAfter(Rows.YEAR.last())).toList());
    }

    @Property(tries = 300, seed = "2026")
    void aLaterDayStandsFurtherRight(@ForAll @IntRange(max = 364) int one, @ForAll @IntRange(max = 364) int other) {
        Scale scale = new Scale(Rows.YEAR, Measures.SCREEN);
        assertThat(Double.compare(scale.start(Rows.YEAR.first().plusDays(one)), scale.start(Rows.YEAR.first().plusDays(other))))
                .isEqualTo(Integer.compare(one, other));
    }

    @Property(tries = 300, seed = "2026")
    void eachTaskIsOnExactlyOnePage(@ForAll("charts") GanttChart chart, @ForAll Paper paper) {
        assertThat(GanttLayout.pages(chart, paper)).flatExtracting(GanttPage::bars).extracting(PlacedBar::id)
                .containsExactlyElementsOf(chart.bands().stream().flatMap(band -> band.bars().stream()).map(Bar::id).toList());
    }

    @Property(tries = 300, seed = "2026")
    void aTitleHasATaskOfItsItemBelowIt(@ForAll("charts") GanttChart chart, @ForAll Paper paper) {
        List<String> empty = chart.bands().stream().filter(band -> band.bars().isEmpty()).map(Band::id).toList();
        for (GanttPage page : GanttLayout.pages(chart, paper)) {
            assertThat(page.bands()).filteredOn(band -> !empty.contains(band.id())).allSatisfy(band -> assertThat(page.bars())
                    .anyMatch(bar -> bar.band().equals(band.id()) && bar.y() == band.box().y() + band.box().height()));
        }
    }

    @Property(tries = 300, seed = "2026")
    void nothingInAPageStandsOverAnotherThing(@ForAll("charts") GanttChart chart, @ForAll Paper paper) {
        for (GanttPage page : GanttLayout.pages(chart, paper)) {
            List<Double> tops = Stream.concat(page.bands().stream().map(band -> band.box().y()), page.bars().stream().map(PlacedBar::y))
                    .sorted().toList();
            assertThat(tops).doesNotHaveDuplicates().allMatch(y -> y >= page.head());
            assertThat(page.height()).isLessThanOrEqualTo(paper == Paper.A4 ? 800 : 1150);
        }
    }

    @Property(tries = 300, seed = "2026")
    void whatIsCutKeepsTheWhole(@ForAll("charts") GanttChart chart) {
        assertThat(texts(GanttLayout.of(chart))).allMatch(text -> text.shown().equals(text.whole())
                || text.shown().endsWith("…") && text.whole().startsWith(text.shown().substring(0, text.shown().length() - 1).strip()));
    }

    @Provide
    Arbitrary<GanttChart> charts() {
        return Charts.any();
    }

    private static List<GanttPage> all(GanttChart chart, Paper paper) {
        return Stream.concat(Stream.of(GanttLayout.of(chart)), GanttLayout.pages(chart, paper).stream()).toList();
    }

    private static List<Text> texts(GanttPage page) {
        return Stream.of(page.lines().stream().map(Line::label), page.bands().stream().map(PlacedBand::title),
                        page.bands().stream().map(PlacedBand::criterion), page.bars().stream().map(PlacedBar::title),
                        page.bars().stream().map(PlacedBar::words))
                .flatMap(texts -> texts).filter(Objects::nonNull).map(Text.class::cast).toList();
    }
}
