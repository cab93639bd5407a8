package vn.caitien.app.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final LocalDate DAY = LocalDate.of(2026, Month.NOVEMBER, 2);
    private final Texts vietnamese = Texts.in(Language.VI);
    private final Texts english = Texts.in(Language.EN);

    @Test
    void vietnamese_writes_a_day_with_its_noughts() {
        assertThat(vietnamese.date(DAY)).isEqualTo("02/11/2026");
    }

    @Test
    void english_writes_a_month_as_a_word_since_two_figures_could_be_turned_round() {
        assertThat(english.date(DAY)).isEqualTo("2 Nov 2026");
    }

    @Test
    void thousands_are_parted_as_in_the_language() {
        assertThat(vietnamese.number(1234)).isEqualTo("1.234");
        assertThat(english.number(1234)).isEqualTo("1,234");
    }

    @Test
    void times_stand_in_messages_as_they_stand_alone() {
        assertThat(vietnamese.say("saved.saved", LocalTime.of(20, 41))).isEqualTo("đã lưu lúc 20:41");
    }

    @Test
    void a_near_day_says_how_near() {
        assertThat(vietnamese.distance(DAY, DAY.plusDays(3))).isEqualTo("còn 3 ngày");
        assertThat(vietnamese.distance(DAY, DAY)).isEqualTo("hôm nay");
        assertThat(vietnamese.distance(DAY, DAY.minusDays(8))).isEqualTo("quá 8 ngày");
    }

    @Test
    void one_day_is_singular_in_english() {
        assertThat(english.distance(DAY, DAY.plusDays(1))).isEqualTo("one day left");
    }

    @Test
    void a_missing_message_is_a_fault() {
        assertThatThrownBy(() -> vietnamese.say("no.such.key")).isInstanceOf(MissingResourceException.class);
    }
}
