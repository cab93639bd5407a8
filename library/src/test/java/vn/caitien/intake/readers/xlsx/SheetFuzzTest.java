package vn.caitien.intake.readers.xlsx;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import vn.caitien.intake.readers.Attack;

@Tag("full")
class SheetFuzzTest {

    @FuzzTest(maxDuration = "8s", maxExecutions = 2_000)
    void nothingButARefusalComesOutOfMarkup(byte[] bytes) {
        boolean cells = bytes.length == 0 || bytes[0] % 2 == 0;
        byte[] markup = Arrays.copyOfRange(bytes, Math.min(1, bytes.length), bytes.length);
        Attack.with("markup", Sheets.of(Sheets.row(1, 2, "1")).zip()
                .with(cells ? "xl/worksheets/0.xml" : "xl/styles.xml", markup).bytes());
    }
}
