package vn.caitien.intake.readers.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.readers.Reading;

class HtmlSpansTest {
    private static Reading ruled(String rows) throws ReadException {
        return Reading.of("<table border=1>" + rows + "</table>");
    }

    @Test
    void mergedCellsReachDownAndAcross() throws ReadException {
        assertThat(ruled("<tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr>").rows())
                .containsExactly("0/2: a; 1+2: b", "1: c; 2: d");
    }

    @Test
    void aCellBehindOneFromAboveMovesOn() throws ReadException {
        assertThat(ruled("<tr><td>a</td><td rowspan=3>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr><tr><td>f</td></tr>").rows())
                .containsExactly("0: a; 1/3: b; 2: c", "0: d; 2: e", "0: f");
    }

    @Test
    void aSpanBeyondTheLastRowEndsThere() throws ReadException {
        assertThat(ruled("<tr><td rowspan=9>a</td><td>b</td></tr><tr><td>c</td></tr>").rows())
                .containsExactly("0/2: a; 1: b", "1: c");
    }
}
