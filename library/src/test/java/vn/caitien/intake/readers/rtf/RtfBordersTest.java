package vn.caitien.intake.readers.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.readers.rtf.Rich.bare;
import static vn.caitien.intake.readers.rtf.Rich.cells;

import org.junit.jupiter.api.Test;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.readers.Reading;

class RtfBordersTest {
    private static Reading read(String... parts) throws ReadException {
        return Rich.read(String.join("", parts));
    }

    @Test
    void tablesWithoutRulingsLayOutText() throws ReadException {
        String row = bare("\\cellx1000", "\\cellx2000");
        assertThat(read(row, cells("UBND", "CNXH"), row, cells("TR", "DL")).texts())
                .containsExactly("UBND", "TR", "CNXH", "DL");
    }

    @Test
    void bordersMayBeTheRows() throws ReadException {
        String row = "\\trowd\\trbrdrt\\brdrs\\trbrdrl\\brdrs\\trbrdrh\\brdrs\\trbrdrv\\brdrs\\cellx1000\\cellx2000";
        assertThat(read(row, cells("a", "b")).tables()).hasSize(1);
    }
}
