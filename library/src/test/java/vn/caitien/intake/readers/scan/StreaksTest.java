package vn.caitien.intake.readers.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StreaksTest {
    private static List<Streak> level(Sketch sketch) {
        return Streaks.of(Ink.of(sketch.raster()), 300, 0.3);
    }

    @Test
    void a_level_ruling_is_one_streak() {
        assertThat(level(Sketch.white(400, 100).box(50, 40, 350, 44))).hasSize(1);
    }

    @Test
    void a_ruling_lies_in_the_middle_of_its_rows() {
        assertThat(level(Sketch.white(400, 100).box(50, 40, 350, 44)).getFirst().at()).isEqualTo(42, Offset.offset(0.01));
    }

    @Test
    void a_ruling_reaches_from_end_to_end() {
        Streak streak = level(Sketch.white(400, 100).box(50, 40, 350, 44)).getFirst();
        assertThat(List.of(streak.from(), streak.to())).containsExactly(50, 350);
    }

    @Test
    void gaps_of_one_pixel_tear_no_ruling() {
        assertThat(level(Sketch.white(400, 100).box(50, 40, 350, 43).gaps(12))).hasSize(1);
    }

    @Test
    void a_dash_is_no_ruling() {
        assertThat(level(Sketch.white(400, 100).box(50, 40, 120, 44))).isEmpty();
    }

    @Test
    void a_black_field_is_no_ruling() {
        assertThat(level(Sketch.white(400, 200).box(50, 40, 350, 120))).isEmpty();
    }

    @Test
    void the_feet_of_letters_are_no_ruling() {
        Sketch feet = Sketch.white(400, 100);
        for (int x = 50; x < 340; x += 10) {
            feet.box(x, 40, x + 7, 43);
        }
        assertThat(level(feet)).isEmpty();
    }

    @Test
    void a_ruling_that_falls_by_a_pixel_is_one_streak() {
        assertThat(level(Sketch.white(400, 100).box(50, 40, 200, 43).box(200, 41, 350, 44))).hasSize(1);
    }
}
