package vn.caitien.intake.readers.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;

class RtfTextTest {

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
    void paragraphsLinesAndTabs() throws ReadException {
        assertThat(Rich.read("a\\tab b\\par c\\line d\\par\\par e").texts()).containsExactly("a\tb", "c", "d", "e");
    }

    @Test
    void lineEndsOfTheFileAreNothing() throws ReadException {
        assertThat(Rich.read("Kho\r\nnh\\\r\nb").texts()).containsExactly("Khonh", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\\deleted x}", "{\\v x}", "\\v x\\v0 ", "{\\header x\\par}", "{\\footerf x}", "{\\footnote x}", "{\\pict\\pngblip 89504e}",
        "{\\*\\unknown x{y}}", "{\\info{\\title x}}", "{\\object{\\result x}}", "{\\field{\\*\\fldinst PAGE}}", "{\\stylesheet{\\s0 x;}}",
        "{\\*\\bkmkstart x}", "{\\pict\\bin5 }}}}}}", "{\\annotation x}"
    })
    void whatIsNotShownIsLeftOut(String unseen) throws ReadException {
        assertThat(Rich.read("a" + unseen + "b").texts()).containsExactly("ab");
    }

    @Test
    void insertedTextAndResultsOfFieldsStay() throws ReadException {
        assertThat(Rich.read("{\\revised a}{\\field{\\*\\fldinst REF x}{\\fldrslt b}}").texts()).containsExactly("ab");
    }

    @Test
    void theUnicodeFormOfAGroupIsTaken() throws ReadException {
        assertThat(Rich.read("{\\upr{a}{\\*\\ud{\\u7871?}}}").texts()).containsExactly("ế");
    }

    @Test
    void textBoxesStandBeforeTheirParagraph() throws ReadException {
        assertThat(Rich.read("{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn x}{\\sv y}}{\\shptxt a\\par b\\par}}{\\shprslt z}}c\\par").texts())
                .containsExactly("a", "b", "c");
    }

    @Test
    void boldAndCentredAreTold() throws ReadException {
        assertThat(Rich.read("\\pard\\qc\\b a\\par\\pard\\b0 b\\par").paragraphs())
                .extracting("bold", "centred").containsExactly(tuple(true, true),
                        tuple(false, false));
    }

    @ParameterizedTest
    @CsvSource({"{\\pntext\\f3\\'b7\\tab}, - a", "{\\listtext\\pard\\plain\\f3\\'b7\\tab}, - a", "{\\listtext 2.1.\\tab}, 2.1. a",
        "{\\listtext a)\\tab}, a) a", "{\\listtext\\f0 +\\tab}, + a", "{\\*\\pn\\pnlvlblt}, a"})
    void listsAreMarkedAsShown(String mark, String line) throws ReadException {
        assertThat(Rich.read("\\pard" + mark + "\\li720 a\\par").texts()).containsExactly(line);
    }

    @Test
    void bracesWithoutEndAreHostile() {
        byte[] bytes = Rich.bytes("{".repeat(2000));
        assertThat(catchThrowableOfType(ReadException.class, () -> new RtfReader().read(bytes, Limits.DEFAULT)).reason())
                .isEqualTo(Reason.HOSTILE_MARKUP);
    }
}
