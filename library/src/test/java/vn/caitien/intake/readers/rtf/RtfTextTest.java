package vn.caitien.intake.readers.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;

class RtfTextTest {
    @Test
    void paragraphsLinesAndTabs() throws ReadException {
        assertThat(Rich.read("a\\tab b\\par c\\line d\\par\\par e").texts()).containsExactly("a\tb", "c", "d", "e");
    }

    @Test
    void lineEndsOfTheFileAreNothing() throws ReadException {
        assertThat(Rich.read("Kho\r\nnh\\\r\nb").texts()).containsExactly("Khonh", "b");
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
