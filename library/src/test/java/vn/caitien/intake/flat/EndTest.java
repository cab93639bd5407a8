package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndTest {
    @ParameterizedTest
    @CsvSource({"trường., STOP", "trường;, SEMICOLON", "gồm:, COLON", "triệu/, DASH", "2027, DIGIT", "và, OPEN", "trường, WORD"})
    void aLineEndsAsItsLastWordSays(String word, End end) {
        assertThat(End.of(word)).isEqualTo(end);
    }

    @org.junit.jupiter.api.Test
    void aCommaAsksForMore() {
        assertThat(End.of("trường,")).isEqualTo(End.COMMA);
    }
}
