package vn.caitien.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TiltTest {
    private static final int WIDE = 1240;
    private static final BufferedImage PAGE = Printed.page(WIDE);

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -2.5, 5, -5, 9, -9})
    void a_page_of_text_that_was_turned_is_found_to_be(double degrees) {
        assertThat(tilt(Flattened.turned(PAGE, degrees)).degrees()).isEqualTo(degrees, Offset.offset(0.2));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 5, -9})
    void lines_of_text_are_certain(double degrees) {
        assertThat(tilt(Flattened.turned(PAGE, degrees)).certain()).isTrue();
    }

    @Test
    void the_light_of_a_window_does_not_matter() {
        assertThat(tilt(Printed.shaded(Flattened.turned(PAGE, 5))).degrees()).isEqualTo(5, Offset.offset(0.2));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 4})
    void a_crowd_has_no_direction(double degrees) {
        assertThat(tilt(Flattened.turned(Printed.crowd(WIDE, WIDE), degrees)).certain()).isFalse();
    }

    @Test
    void an_empty_page_has_no_direction() {
        assertThat(tilt(new BufferedImage(WIDE, WIDE, BufferedImage.TYPE_INT_RGB)).certain()).isFalse();
    }

    @Test
    void a_page_on_its_side_has_no_direction_that_is_looked_for() {
        assertThat(tilt(Flattened.turned(PAGE, 45)).certain()).isFalse();
    }

    private static Tilt tilt(BufferedImage page) {
        return Tilt.of(Shades.of(page, 1000));
    }
}
