package vn.caitien.intake.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.caitien.measure.DamagedReliability;
import vn.caitien.measure.Reliability;
import vn.caitien.samples.Format;

/** The confidence reported for damaged documents, on seeds the weights were not fitted to. */
class CalibrationTest {

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
        Reliability many = DamagedReliability.of(List.of(Format.values()), 20);
        assertThat(many.right().of() - many.right().right()).as("wrong cells").isGreaterThanOrEqualTo(200);
        assertThat(many.rightOfSure().value()).as("right of sure").isGreaterThanOrEqualTo(0.97);
        assertThat(many.sureOfRight().value()).as("sure of right").isGreaterThanOrEqualTo(0.8);
        assertThat(many.doubtedOfWrong().value()).as("doubted of wrong").isGreaterThanOrEqualTo(0.7);
    }
}
