package vn.caitien.intake.readers.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StackTest {
    private static final Raster PAGE = Sketch.white(1000, 3000).box(110, 210, 120, 220).raster();
    private static final Area FIRST = new Area(100, 200, 300, 260);
    private static final Area SECOND = new Area(500, 900, 900, 1000);

    private static Stack stack() {
        return Stack.of(PAGE, List.of(FIRST, SECOND)).getFirst();
    }

    @Test
    void its_picture_is_as_wide_as_the_widest_part_with_its_margins() {
        assertThat(stack().picture().width()).isEqualTo(400 + 60);
    }

    @Test
    void what_stands_in_a_part_stands_in_the_picture() {
        assertThat(Ink.of(stack().picture()).tight(new Area(0, 0, 460, 200))).isEqualTo(new Area(40, 40, 50, 50));
    }

    @Test
    void a_word_goes_to_the_part_it_stands_in() {
        ScannedWord word = new ScannedWord("hai", new Area(40, 130, 80, 160), 155, 30, 0.9, true);
        assertThat(stack().parted(List.of(word))).extracting(List::size).containsExactly(0, 1);
    }

    @Test
    void a_word_goes_back_to_its_place_on_the_page() {
        ScannedWord word = new ScannedWord("một", new Area(40, 40, 50, 50), 50, 30, 0.9, true);
        assertThat(stack().parted(List.of(word)).getFirst().getFirst().box()).isEqualTo(new Area(110, 210, 120, 220));
    }

    @Test
    void parts_that_are_too_high_together_make_several() {
        Area high = new Area(0, 0, 100, 2900);
        assertThat(Stack.of(PAGE, List.of(high, high, high))).hasSize(2);
    }
}
