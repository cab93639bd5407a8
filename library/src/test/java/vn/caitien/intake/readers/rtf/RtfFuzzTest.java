package vn.caitien.intake.readers.rtf;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import vn.caitien.intake.readers.Attack;

@Tag("full")
class RtfFuzzTest {

    @FuzzTest(maxDuration = "4s", maxExecutions = 1_000)
    void nothingButARefusalComesOut(byte[] bytes) {
        Attack.with("rich text", Rich.bytes(new String(bytes, StandardCharsets.ISO_8859_1)));
    }
}
