package vn.caitien.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caitien.intake.Importer;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.samples.Dice;
import vn.caitien.samples.LibreOffice;
import vn.caitien.samples.layout.Layouts;
import vn.caitien.samples.other.Filed;
import vn.caitien.samples.other.OtherPapers;

/** Papers of schools that are no plan, and blank forms of one, in every kind of file. */
class OtherPapersTest {
    private static final List<String> KINDS =
            List.of("DOCX", "XLSX", "PDF", "TABBED", "MARKED", "BARE", "MARKDOWN", "CSV", "MIXED");
    private static final List<String> SAVED = List.of(".doc", ".odt", ".rtf", ".html", ".xls", ".ods");
    private static final List<String> PAPERS = List.of("timetable", "pupils", "minutes", "evidence", "evidence2026",
            "selfAssessment", "selfAssessmentPlan", "reportBefore", "blankNine", "blankSecond");
    private static final List<String> TELLING = List.of("selfAssessment", "blankNine", "blankSecond");

    static Stream<Arguments> made() {
        return each(PAPERS, KINDS);
    }

    static Stream<Arguments> saved() {
        return each(TELLING, SAVED);
    }

    private static Stream<Arguments> each(List<String> papers, List<String> kinds) {
        return papers.stream().flatMap(paper -> kinds.stream().map(kind -> Arguments.of(paper, kind)));
    }

    @ParameterizedTest
    @MethodSource("made")
    void aPaperThatIsNoPlanIsRefusedAsSuch(String paper, String kind) {
        assertRefused(paper, kind);
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("saved")
    void itIsRefusedWhereLibreOfficeSavedIt(String paper, String kind) {
        boolean required = Boolean.parseBoolean(System.getenv("CI"));
        assumeTrue(required || LibreOffice.there(), "there is no LibreOffice: nothing is saved by it");
        assertRefused(paper, kind);
    }

    private static void assertRefused(String paper, String kind) {
        ReadException refused = catchThrowableOfType(ReadException.class, () -> Importer.standard()
                .read(paper, Filed.as(kind, OtherPapers.named(paper), Layouts.whole(new Dice(1)), 1)));
        assertThat(refused).as("a plan was found").isNotNull();
        assertThat(refused.reason()).isEqualTo(Reason.NO_PLAN);
    }
}
