package vn.caitien.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableNameTest {
    private static final String NAME = "Quyết định thành lập Hội đồng/Biên bản số 05.pdf";

    @Test
    void a_name_in_unicode_that_does_not_say_so_is_read() {
        assertThat(ReadableName.of(NAME.getBytes(StandardCharsets.UTF_8))).isEqualTo(NAME);
    }

    @Test
    void letters_of_a_mac_are_put_together() {
        byte[] apart = Normalizer.normalize(NAME, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);
        assertThat(ReadableName.of(apart)).isEqualTo(NAME);
    }

    @Test
    void a_name_of_vietnamese_windows_is_read() {
        // this code has tones apart, but letters with hats and horns whole
        byte[] windows = "Quyê\u0301t đi\u0323nh tha\u0300nh lâ\u0323p.pdf".getBytes(Charset.forName("windows-1258"));
        assertThat(ReadableName.of(windows)).isEqualTo("Quyết định thành lập.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBM437", "IBM850"})
    void a_name_misread_by_an_earlier_program_is_read_back(String charset) {
        String misread = new String(NAME.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
        assertThat(ReadableName.of(misread.getBytes(StandardCharsets.UTF_8))).isEqualTo(NAME);
    }

    @Test
    void a_name_of_dos_is_read() {
        assertThat(ReadableName.of("thông báo.pdf".replace("á", "a").getBytes(Charset.forName("IBM437")))).isEqualTo("thông bao.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bao cao 2025.pdf", "Kế hoạch – năm học “2025–2026”.docx", "Café.pdf", "日本.pdf"})
    void a_name_that_is_right_stays(String name) {
        assertThat(ReadableName.of(name.getBytes(StandardCharsets.UTF_8))).isEqualTo(name);
    }
}
