package vn.caitien.intake.readers.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.readers.rtf.Rich.cells;
import static vn.caitien.intake.readers.rtf.Rich.ruled;

import org.junit.jupiter.api.Test;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.readers.Reading;

class RtfTablesTest {
    private static final String TWO = ruled("\\cellx1000", "\\cellx2000");

    private static Reading read(String... parts) throws ReadException {
        return Rich.read(String.join("", parts));
    }

    @Test
    void cellsHaveTheirParagraphs() throws ReadException {
        assertThat(read(TWO, "\\pard\\intbl a\\par b\\cell c\\cell\\row").rows()).containsExactly("0: a | b; 1: c");
    }

    @Test
    void rowsToBeRepeatedAreHeadings() throws ReadException {
        assertThat(read("\\trowd\\trhdr" + TWO.substring(6), cells("a", "b"), TWO, cells("c", "d")).table().rows())
                .extracting("heading").containsExactly(true, false);
    }

    @Test
    void aParagraphOutsideEndsATable() throws ReadException {
        Reading read = read(TWO, cells("a", "b"), "\\pard x\\par ", TWO, cells("c", "d"));
        assertThat(read.tables()).hasSize(2);
        assertThat(read.texts()).containsExactly("x");
    }

    @Test
    void aTableInACellJoinsItsLines() throws ReadException {
        String inner = "\\pard\\intbl\\itap2 b\\nestcell c\\nestcell{\\*\\nesttableprops" + TWO + "\\nestrow}{\\nonesttables\\par}";
        assertThat(read(TWO, "\\pard\\intbl a\\par ", inner, "\\pard\\intbl d\\cell e\\cell\\row").rows())
                .containsExactly("0: a | b | c | d; 1: e");
    }

    @Test
    void aRowMayBeDefinedInItsOwnGroup() throws ReadException {
        assertThat(read("\\pard\\intbl {a\\cell b\\cell}{" + TWO + "\\row}\\pard\\intbl {c\\cell d\\cell}{" + TWO + "\\row}").rows())
                .containsExactly("0: a; 1: b", "0: c; 1: d");
    }
}
