package vn.caitien.intake.readers.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.readers.Reading;

class HtmlTablesTest {
    private static Reading ruled(String rows) throws ReadException {
        return Reading.of("<table border=1>" + rows + "</table>");
    }

    @Test
    void cellsHaveTheirLines() throws ReadException {
        assertThat(ruled("<tr><td><p>a</p><p>b</p></td><td>c<br>d</td></tr>").rows()).containsExactly("0: a | b; 1: c | d");
    }

    @Test
    void theFootIsTheLastRow() throws ReadException {
        assertThat(ruled("<tfoot><tr><td>z</td><td>y</td></tr></tfoot><tbody><tr><td>a</td><td>b</td></tr></tbody>").rows())
                .containsExactly("0: a; 1: b", "0: z; 1: y");
    }

    @Test
    void rowsOfTheHeadAreHeadings() throws ReadException {
        Reading read = ruled("<thead><tr><th>a</th><th>b</th></tr></thead><tr><td>c</td><td>d</td></tr>");
        assertThat(read.table().rows()).extracting("heading").containsExactly(true, false);
    }

    @Test
    void hiddenRowsAreLeftOut() throws ReadException {
        assertThat(ruled("<tr><td>a</td></tr><tr style='display:none'><td>b</td></tr>").rows()).containsExactly("0: a");
    }

    @Test
    void aTableInACellJoinsItsLines() throws ReadException {
        assertThat(ruled("<tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td><td>e</td></tr>").rows())
                .containsExactly("0: a | b | c; 1: d; 2: e");
    }

    @Test
    void aPlaceIsTold() throws ReadException {
        assertThat(ruled("<tr><td>a</td><td>b</td></tr>").table().rows().getFirst().cells().get(1).spot().cell())
                .isEqualTo("table 1 row 1 column 2");
    }
}
