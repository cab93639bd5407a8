package vn.caitien.intake.readers.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.readers.rtf.Rich.cells;
import static vn.caitien.intake.readers.rtf.Rich.ruled;

import org.junit.jupiter.api.Test;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.readers.Reading;

class RtfMergesTest {
    private static final String TWO = ruled("\\cellx1000", "\\cellx2000");

    private static Reading read(String... parts) throws ReadException {
        return Rich.read(String.join("", parts));
    }

    @Test
    void columnsAreFoundFromEdges() throws ReadException {
        String three = ruled("\\cellx500", "\\cellx1005", "\\cellx2000");
        assertThat(read(TWO, cells("a", "b"), three, cells("c", "d", "e")).rows())
                .containsExactly("0+2: a; 2: b", "0: c; 1: d; 2: e");
    }

    @Test
    void cellsMergedDownwardsAreOne() throws ReadException {
        String first = ruled("\\clvmgf\\cellx1000", "\\cellx2000");
        String next = ruled("\\clvmrg\\cellx1000", "\\cellx2000");
        assertThat(read(first, cells("a", "b"), next, cells("", "c")).rows()).containsExactly("0/2: a; 1: b", "1: c");
    }

    @Test
    void cellsMergedAcrossAreOne() throws ReadException {
        assertThat(read(ruled("\\clmgf\\cellx1000", "\\clmrg\\cellx2000", "\\cellx3000"), cells("a", "", "b"),
                ruled("\\cellx1000", "\\cellx2000", "\\cellx3000"), cells("c", "d", "e")).rows())
                .containsExactly("0+2: a; 2: b", "0: c; 1: d; 2: e");
    }

    @Test
    void moreCellsThanDefinedAreKept() throws ReadException {
        assertThat(read(TWO, cells("a", "b", "c")).rows()).containsExactly("0: a; 1: b; 2: c");
    }
}
