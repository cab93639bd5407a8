package vn.caitien.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.intake.Importer;
import vn.caitien.measure.Measure;
import vn.caitien.measure.Measured;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanJson;
import vn.caitien.samples.Dice;
import vn.caitien.samples.LibreOffice;
import vn.caitien.samples.content.RandomPlans;
import vn.caitien.samples.layout.Laid;
import vn.caitien.samples.layout.Layout;
import vn.caitien.samples.layout.Layouts;
import vn.caitien.samples.layout.PaperMaker;
import vn.caitien.samples.other.Filed;
import vn.caitien.samples.other.Together;
import vn.caitien.samples.paper.Paper;
import vn.caitien.samples.write.Writers;

/** Two plans in one file, and a plan within a long report with tables of its own: found and told apart. */
class SeveralPapersTest {
    private static final double CELLS = 0.95;
    /** Where nothing marks a cell, what is owed for a single plan holds here too. */
    private static final double CELLS_OF_FLATTENED = 0.75;
    private static final double CELLS_OF_SECTION = 0.90;
    private static final double FRAME = 0.92;

    @ParameterizedTest
    @CsvSource({"DOCX, 2", "XLSX, 2", "PDF, 2", "TABBED, 1", "MARKDOWN, 1", "CSV, 4", "MARKED, 4", "BARE, 4"})
    void twoPlansAreTwo(String kind, long seed) throws Exception {
        assertTwo(kind, seed);
    }

    @ParameterizedTest
    @CsvSource({"DOCX, 1", "XLSX, 1", "PDF, 1", "TABBED, 2", "MARKDOWN, 1", "CSV, 4", "MARKED, 4", "BARE, 4"})
    void aPlanWithinAReportIsFoundAlone(String kind, long seed) throws Exception {
        assertOne(kind, seed);
    }

    /** Its head is the report's, whose findings on a criterion may be taken for those of the plan. */
    @ParameterizedTest
    @CsvSource({"DOCX, 2", "XLSX, 2", "PDF, 2", "TABBED, 2", "MARKDOWN, 2", "CSV, 2"})
    void aSectionOfAReportGivesTheRowsOfThePlanAndNoOthers(String kind, long seed) throws Exception {
        Laid plan = laid(seed);
        byte[] bytes = Filed.as(kind, Together.sectionOfReport(plan.paper()), layout(seed), seed);
        List<Plan> found = Importer.standard().read("file", bytes);
        assertThat(found).hasSize(1);
        assertThat(Measure.of(plan.truth(), found.getFirst())).matches(Measured::allRows, "all rows")
                .matches(measured -> measured.cells().value() >= CELLS_OF_SECTION, "cells");
    }

    @Tag("full")
    @ParameterizedTest
    @ValueSource(strings = {".doc", ".odt", ".rtf", ".html", ".xls", ".ods"})
    void soAreTheyWhereLibreOfficeSavedThem(String kind) throws Exception {
        boolean required = Boolean.parseBoolean(System.getenv("CI"));
        assumeTrue(required || LibreOffice.there(), "there is no LibreOffice: nothing is saved by it");
        assertTwo(kind, 2);
        assertOne(kind, 2);
    }

    @Test
    void plansInSheetsOfTheirOwnAreTwo() throws Exception {
        Laid first = laid(1);
        Laid second = laid(501);
        assertPlans(Writers.sheets(List.of(first.paper(), second.paper()), layout(1)), CELLS, first.truth(), second.truth());
    }

    private static void assertTwo(String kind, long seed) throws Exception {
        Laid first = laid(seed);
        Laid second = laid(seed + 500);
        Paper both = Together.oneAfterAnother(first.paper(), second.paper());
        assertPlans(Filed.as(kind, both, layout(seed), seed), cells(kind), first.truth(), second.truth());
    }

    private static void assertOne(String kind, long seed) throws Exception {
        Laid plan = laid(seed);
        assertPlans(Filed.as(kind, Together.withinReport(plan.paper()), layout(seed), seed), cells(kind), plan.truth());
    }

    private static void assertPlans(byte[] bytes, double cells, Plan... truths) throws Exception {
        List<Plan> found = Importer.standard().read("file", bytes);
        assertThat(found).hasSameSizeAs(truths);
        for (int i = 0; i < truths.length; i++) {
            Measured measured = Measure.of(truths[i], found.get(i));
            String complaints = String.join("\n", measured.complaints());
            assertThat(measured.cells().value()).as(complaints).isGreaterThanOrEqualTo(cells);
            assertThat(measured.header().value()).as(complaints).isGreaterThanOrEqualTo(FRAME);
            assertThat(measured.sections()).as(complaints).isGreaterThanOrEqualTo(FRAME);
            if (cells == CELLS) {
                assertThat(measured.allRows()).as(complaints).isTrue();
            }
        }
    }

    private static double cells(String kind) {
        return kind.equals("BARE") || kind.equals("MARKED") ? CELLS_OF_FLATTENED : CELLS;
    }

    private static Layout layout(long seed) {
        return Layouts.whole(new Dice(seed));
    }

    private static Laid laid(long seed) {
        return PaperMaker.lay(RandomPlans.plan(seed), layout(seed), seed);
    }
}
