package vn.caitien.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyGuessTest {
    private static final String OLD = "KÕ ho¹ch c¶i tiÕn chÊt l\u00ADîng gi¸o dôc cña nhµ tr\u00ADêng";

    private static String read(String coded) {
        return LegacyGuess.of(coded).read(coded);
    }

    @ParameterizedTest
    @CsvSource({
        "KÕ ho¹ch c¶i tiÕn chÊt l\u00ADîng gi¸o dôc, Kế hoạch cải tiến chất lượng giáo dục",
        "Keá hoaïch caûi tieán chaát löôïng giaùo duïc, Kế hoạch cải tiến chất lượng giáo dục",
        "Kế hoạch cải tiến chất lượng giáo dục, Kế hoạch cải tiến chất lượng giáo dục",
        "Plan d'amélioration de l'éducation, Plan d'amélioration de l'éducation"
    })
    void theWordsTellTheCode(String coded, String letters) {
        assertThat(read(coded)).isEqualTo(letters);
    }

    @Test
    void unicodeReadAsWesternEuropeanIsMended() {
        String letters = "Nâng cấp phòng học, thư viện và sân chơi của nhà trường";
        StringBuilder coded = new StringBuilder();
        for (byte one : letters.getBytes(StandardCharsets.UTF_8)) {
            String sign = new String(new byte[] {one}, Charset.forName("windows-1252"));
            coded.append(sign.equals("\ufffd") ? String.valueOf((char) (one & 0xff)) : sign);
        }
        assertThat(read(coded.toString())).isEqualTo(letters);
    }

    @Test
    void aShortPieceHasTheCodeOfTheDocument() {
        assertThat(LegacyGuess.of(OLD).read("Sè:")).isEqualTo("Số:");
    }

    @Test
    void aPieceInUnicodeStaysInADocumentThatMostlyIsNot() {
        assertThat(LegacyGuess.of(OLD + "\nHiệu trưởng").read("Hiệu trưởng")).isEqualTo("Hiệu trưởng");
    }

    @Test
    void aFewOddWordsAreNoCode() {
        String text = "Đoàn khảo sát gồm ông Müller và bà Gonçalves\nNhà trường tiếp đoàn";
        assertThat(read(text)).isEqualTo(text);
    }
}
