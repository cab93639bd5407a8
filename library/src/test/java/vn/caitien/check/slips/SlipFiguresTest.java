package vn.caitien.check.slips;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules over words reach on prose that no rule was written for. */
class SlipFiguresTest {
    private static final long SEED = 1;
    private static final double FLOOR = 0.45;
    private static final double EAR = 0.35;
    /** Kinds of slips of which more, or fewer, can be told than of the others. */
    private static final Map<Hand, Double> FLOORS = new EnumMap<>(Map.of(Hand.SWAPPED, 0.8, Hand.DOUBLED, 0.8, Hand.TELEX, 0.9,
            Hand.GLUED, 0.9, Hand.TORN, 0.7, Hand.DROPPED, EAR, Hand.CAPITAL, 0.2, Hand.CH_TR, EAR));

    @ParameterizedTest
    @EnumSource(Hand.class)
    void slips_are_found(Hand hand) {
        assertThat(Recall.of(Lines.read("kept.txt"), hand, SEED).share()).isGreaterThanOrEqualTo(FLOORS.getOrDefault(hand, FLOOR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuned.txt", "kept.txt"})
    void right_text_bears_hardly_a_warning(String text) {
        assertThat(FalseAlarms.in(Lines.read(text)).gravePerThousand()).isLessThanOrEqualTo(0.6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuned.txt", "kept.txt"})
    void right_text_bears_few_notices(String text) {
        assertThat(FalseAlarms.in(Lines.read(text)).noticesPerThousand()).isLessThanOrEqualTo(3);
    }

    @Test
    void a_slip_changes_one_word_of_a_line() {
        assertThat(Slipped.of("kế hoạch năm học", Hand.TWICE, new Random(SEED)))
                .get().extracting(Slipped::text).isIn("kế kế hoạch năm học", "kế hoạch năm năm học");
    }

    @Test
    void keys_of_a_word_are_those_that_spell_it() {
        assertThat(List.of(Telex.keys("được"), Telex.keys("trường"))).containsExactly("dduwowcj", "truwowngf");
    }
}
