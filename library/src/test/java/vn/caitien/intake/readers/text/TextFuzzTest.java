package vn.caitien.intake.readers.text;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;
import vn.caitien.intake.readers.Attack;

@Tag("full")
class TextFuzzTest {

    @FuzzTest(maxDuration = "4s", maxExecutions = 1_000)
    void nothingButARefusalComesOutOfAText(byte[] bytes) {
        Attack.with("text", bytes);
    }
}
