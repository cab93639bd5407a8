package vn.caitien.app.work.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OctetLinesTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "ế", "Trường ", "🏫", "e\u0302\u0301", "\\,"})
    void no_line_is_longer_than_75_octets(String piece) {
        assertThat(OctetLines.folded("SUMMARY:" + piece.repeat(200) + "\r\n").split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ế", "Trường ", "🏫"})
    void unfolded_it_is_what_it_was(String piece) {
        String text = "SUMMARY:" + piece.repeat(200) + "\r\nX:1\r\n";
        assertThat(OctetLines.folded(text).replace("\r\n ", "")).isEqualTo(text);
    }

    @Test
    void a_line_of_75_octets_stays_whole_and_one_more_is_folded() {
        assertThat(OctetLines.folded("x".repeat(75) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n");
        assertThat(OctetLines.folded("x".repeat(76) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n x\r\n");
    }

    @Test
    void no_letter_is_cut() {
        assertThat(new String(OctetLines.folded("ế".repeat(99)).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).doesNotContain("\uFFFD");
    }
}
