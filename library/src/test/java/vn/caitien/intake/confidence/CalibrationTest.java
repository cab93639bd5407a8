package vn.caitien.intake.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.measure.DamagedReliability;
import vn.caitien.measure.Reliability;
import vn.caitien.measure.TextReliability;
import vn.caitien.samples.Format;
import vn.caitien.samples.flat.TextShape;

/** The confidence reported for damaged documents and for texts, on seeds the weights were not fitted to. */
class CalibrationTest {

    private static final List<TextShape> ROWS_KEPT = List.of(TextShape.TABBED, TextShape.MARKDOWN, TextShape.CSV);

    private static final Reliability FEW = DamagedReliability.of(List.of(Format.DOCX, Format.XLSX), 8);

    @Test
    void mostSureCellsAreRight() {
        assertThat(FEW.rightOfSure().value()).isGreaterThan(0.94);
    }

    @Test
    void mostRightCellsAreSure() {
        assertThat(FEW.sureOfRight().value()).isGreaterThan(0.7);
    }

    @Test
    void mostWrongCellsAreDoubted() {
        assertThat(FEW.doubtedOfWrong().value()).isGreaterThan(0.5);
    }

    @Test
    @Tag("full")
    void allBoundsHoldOnAllFormats() {
        allBoundsHold(DamagedReliability.of(List.of(Format.values()), 20), 200);
    }

    @Test
    @Tag("full")
    void allBoundsHoldOnTextsThatKeepTheirRows() {
        Reliability many = new Reliability();
        ROWS_KEPT.forEach(shape -> many.add(TextReliability.ofDamaged(shape, 20)));
        allBoundsHold(many, 200);
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKED", "BARE", "MIXED"})
    @Tag("full")
    void allBoundsHoldOnFlattenedTexts(TextShape shape) {
        allBoundsHold(TextReliability.of(shape, 40), 50, 0.65);
    }

    private static void allBoundsHold(Reliability many, int wrong) {
        allBoundsHold(many, wrong, 0.7);
    }

    /**
     * @param wrong how many cells must have come out wrong for that to say anything
     * @param doubted the share of wrong cells that must be doubted: the fewer are wrong, the harder they are to tell
     */
    private static void allBoundsHold(Reliability many, int wrong, double doubted) {
        assertThat(many.right().of() - many.right().right()).as("wrong cells").isGreaterThanOrEqualTo(wrong);
        assertThat(many.rightOfSure().value()).as("right of sure").isGreaterThanOrEqualTo(0.97);
        assertThat(many.sureOfRight().value()).as("sure of right").isGreaterThanOrEqualTo(0.8);
        assertThat(many.doubtedOfWrong().value()).as("doubted of wrong").isGreaterThanOrEqualTo(doubted);
    }
}
