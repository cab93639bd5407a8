package vn.caitien.evidence.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.catalogue.Circular;

class CodePatternTest {
    private static final CodePattern NEW = of("tt57-2026");
    private static final CodePattern OLD = of("tt18-2018");

    private static CodePattern of(String circular) {
        return CodePattern.of(Catalogues.builtIn().circular(circular).orElseThrow()).orElseThrow();
    }

    @Test
    void every_circular_says_how_codes_are_written() {
        assertThat(Catalogues.builtIn().all()).isNotEmpty().allSatisfy((Circular circular) ->
                assertThat(CodePattern.of(circular)).isPresent());
    }

    @Test
    void a_code_of_2026_has_no_brackets_of_its_own() {
        assertThat(NEW.write(EvidenceCode.of(null, "1.1", 5))).isEqualTo("MC.1.1.05");
    }

    @Test
    void a_code_of_2018_tells_its_box() {
        assertThat(OLD.write(EvidenceCode.of(3, "1.10", 12))).isEqualTo("[H3-1.10-12]");
    }

    @Test
    void a_code_of_2018_without_a_box_is_of_the_first() {
        assertThat(OLD.write(EvidenceCode.of(null, "5.2", 1))).isEqualTo("[H1-5.2-01]");
    }

    @Test
    void a_serial_number_above_99_is_written_whole() {
        assertThat(NEW.write(EvidenceCode.of(null, "2.3", 104))).isEqualTo("MC.2.3.104");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[H3-1.10-12]", "H3-1.10-12", "h3 - 1.10 – 12", " [H3-1.10-12] "})
    void a_code_is_read_however_it_was_typed(String typed) {
        assertThat(OLD.read(typed)).contains(new EvidenceCode(3, 1, 10, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MC.1.1", "MC.1.1.05.6", "AMC.1.1.05", "H1-1.1-01", ""})
    void what_is_no_code_is_none(String typed) {
        assertThat(NEW.read(typed)).isEmpty();
    }

    @Test
    void codes_are_found_in_a_sentence() {
        assertThat(NEW.in("Nhà trường có đủ tổ chuyên môn (MC.1.1.01, MC.2.3.04).")).extracting(NEW::write)
                .containsExactly("MC.1.1.01", "MC.2.3.04");
    }

    @Test
    void codes_of_2018_are_found_in_a_sentence() {
        assertThat(OLD.in("có quyết định [H1-1.1-01]; [H2-1.1-02].")).extracting(OLD::write)
                .containsExactly("[H1-1.1-01]", "[H2-1.1-02]");
    }

    @ParameterizedTest
    @CsvSource({"tt57-2026, 1.1, 7", "tt18-2018, 1.10, 107"})
    void what_was_written_is_read_again(String circular, String criterion, int serial) {
        CodePattern pattern = of(circular);
        EvidenceCode code = EvidenceCode.of(pattern.boxed() ? 2 : null, criterion, serial);
        assertThat(pattern.read(pattern.write(code))).contains(code);
    }

    @Test
    void a_manner_of_writing_without_numbers_is_refused() {
        assertThatThrownBy(() -> CodePattern.of("[MC]")).isInstanceOf(IllegalArgumentException.class);
    }
}
