package vn.caitien.intake.readers.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.intake.ReadException;

class RtfUnseenTest {
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
}
