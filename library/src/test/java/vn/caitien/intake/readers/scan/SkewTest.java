package vn.caitien.intake.readers.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkewTest {
    private static final Sketch TABLE = Sketch.white(1500, 1200).table(200, 200, 4, 6, 260, 120);

    @ParameterizedTest
    @ValueSource(doubles = {0.7, -0.7, 2.1, -3})
    void a_page_that_was_turned_is_found_to_be(double degrees) {
        Raster askew = TABLE.raster().turned(Math.toRadians(degrees));
        assertThat(Math.toDegrees(Skew.of(Ink.of(askew)))).isEqualTo(degrees, Offset.offset(0.06));
    }

    @Test
    void an_upright_page_is_upright() {
        assertThat(Skew.of(Ink.of(TABLE.raster()))).isEqualTo(0, Offset.offset(Skew.UPRIGHT));
    }

    @Test
    void an_empty_page_is_upright() {
        assertThat(Skew.of(Ink.of(Sketch.white(300, 300).raster()))).isZero();
    }
}
