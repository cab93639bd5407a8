package vn.caitien.intake.readers.xls;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Tag;
import vn.caitien.intake.readers.Attack;
import vn.caitien.intake.readers.Patched;

@Tag("full")
class BookFuzzTest {
    private static final byte[] BOOK = new Books().row(5, "TT", "Tiêu chí", "Kết quả")
            .row(6, "1", "1.1", "x").merge("A6:A7").number("B8", 1.1, "0.00").bytes();

    @FuzzTest(maxDuration = "4s", maxExecutions = 1_000)
    void nothingButARefusalComesOutOfRecords(byte[] bytes) {
        Attack.with("records", Patched.with(BOOK, ByteBuffer.wrap(bytes)));
    }
}
