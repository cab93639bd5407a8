package vn.caitien.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalTest {

    private static Ordinal of(String printed) {
        return Ordinal.of(printed).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"IV,ROMAN,4", "I,ROMAN,1", "XIX,ROMAN,19", "3,ARABIC,3", "03,ARABIC,3", "2.1,ARABIC,1", "1.,ARABIC,1",
        "a),LETTER,1", "đ,LETTER,5", "e,LETTER,6"})
    void a_number_is_read_however_it_is_written(String printed, Ordinal.Kind kind, int value) {
        assertThat(of(printed)).extracting(Ordinal::kind, Ordinal::value).containsExactly(kind, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vườn", "5,", "IIX", "16/2018", "ab"})
    void words_are_no_number(String printed) {
        assertThat(Ordinal.of(printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,2,true", "III,IV,true", "III,VI,false", "d,đ,true", "d,e,true", "a,c,false", "2,2,false"})
    void one_follows_the_other(String before, String after, boolean follows) {
        assertThat(of(after).follows(of(before))).isEqualTo(follows);
    }

    @Test
    void numbers_of_other_sections_are_not_alike() {
        assertThat(of("2.1").alike(of("1.2"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"VI,4,IV", "2.7,3,2.3", "c,5,đ", "XI,10,X"})
    void another_value_is_written_in_its_kind(String printed, int value, String written) {
        assertThat(of(printed).written(value)).isEqualTo(written);
    }
}
