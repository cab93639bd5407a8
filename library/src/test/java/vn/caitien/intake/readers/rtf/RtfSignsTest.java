package vn.caitien.intake.readers.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.intake.ReadException;

class RtfSignsTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "K\\u7871\\'3f ho\\u7841?ch, Kế hoạch",
        "{\\uc0 K\\u7871  ho\\u7841ch}, Kế hoạch",
        "{\\uc2 K\\u7871\\'3f\\'3f ho\\u7841ab}ch, Kế hoạch",
        "\\f3\\u-3917?\\f0  5, ≥ 5",
        "\\f1 x\\'e2y d\\'fd\\'f2ng, xây dựng",
        "\\f2 ch\\'cat l\\'ad\\'eeng \\b gi\\'f7\\b0  v\\'f7ng, chất lượng giữ vững",
        "\\f2 tr\\-\\'eang, trường",
        "\\f4 tie{\\i \\'e5u} ho\\'efc, tiểu học",
        "\\f5 c\\'e9ng h\\'dfa, CỘNG HÒA",
        "n\\'e0y \\'96 kia, này – kia",
        "\\ldblquote a\\rdblquote\\~b\\_c, “a” b-c",
        "\\caps a\\caps0 b, Ab",
        "a\\\\\\{b\\}, a\\{b}",
        "\\f3\\'b3\\f0  5, ≥ 5"
    })
    void signsAreThoseOfTheirFont(String body, String text) throws ReadException {
        assertThat(Rich.read(body).texts()).singleElement().asString().startsWith(text);
    }

    @Test
    void oldLettersInNoOldFontAreReadByTheirWords() throws ReadException {
        assertThat(Rich.read("K\\'d5 ho\\'b9ch c\\'b6i ti\\'d5n ch\\'cat l\\'ad\\'eeng").texts())
                .containsExactly("Kế hoạch cải tiến chất lượng");
    }

    @Test
    void theUnicodeFormOfAGroupIsTaken() throws ReadException {
        assertThat(Rich.read("{\\upr{a}{\\*\\ud{\\u7871?}}}").texts()).containsExactly("ế");
    }
}
