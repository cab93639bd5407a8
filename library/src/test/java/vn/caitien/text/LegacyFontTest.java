package vn.caitien.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyFontTest {
    private static String read(String font, String coded) {
        return Objects.requireNonNull(LegacyFont.named(font)).read(coded);
    }

    @ParameterizedTest
    @CsvSource({
        ".VnTime, gi¸o dôc tiÓu häc, giáo dục tiểu học",
        ".VnArial, Tr\u00ADêng häc: b\u00AF, Trường học: b\u00AF",
        "'\".VnTime\",serif', §éc lËp, Độc lập",
        ".vntime, ®iÒu kiÖn, điều kiện",
        "VNI-Times, Tröôøng tieåu hoïc, Trường tiểu học",
        "VNI-Helve, Keá hoaïch caûi tieán chaát löôïng, Kế hoạch cải tiến chất lượng",
        "VNI-Times, ÑOÄC LAÄP - TÖÏ DO, ĐỘC LẬP - TỰ DO",
        "VNI-Times, kyõ naêng; lyù do; kæ luaät; nghæ; vò trí; Myõ; quyù, kỹ năng; lý do; kỉ luật; nghỉ; vị trí; Mỹ; quý"
    })
    void theFontSaysWhatASignIs(String font, String coded, String letters) {
        assertThat(read(font, coded)).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({".VnTimeH, céng hßa, CỘNG HÒA", ".VnArialH, tt, TT", ".VnTimeH, tr\u00ADêng, TRƯỜNG"})
    void aFontOfCapitalsShowsSmallLettersAsCapitals(String font, String coded, String letters) {
        assertThat(read(font, coded)).isEqualTo(letters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trường Tiểu học", "năm học", "Kế hoạch", "đã có", "hoà"})
    void unicodeInAnOldFontStays(String letters) {
        assertThat(read(".VnTime", letters)).isEqualTo(letters);
    }

    @Test
    void textWithoutMarksIsTheSame() {
        assertThat(read(".VnTime", "Lan can cao 1,2 m (2025-2026)")).isEqualTo("Lan can cao 1,2 m (2025-2026)");
    }

    @Test
    void aFileReadAsWindows1258IsReadToo() {
        Charset western = Charset.forName("windows-1252");
        String coded = "gi÷ v÷ng ®éi ngò; tæ tr\u00ADëng; nghØ; thø; tÝnh; mÜ; ý; ò";
        String asVietnamese = new String(coded.getBytes(western), Charset.forName("windows-1258"));
        assertThat(read(".VnTime", asVietnamese)).isEqualTo(read(".VnTime", coded)).startsWith("giữ vững đội ngũ; tổ trưởng");
    }
}
