package vn.caitien.intake.readers.doc;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Tag;
import vn.caitien.intake.readers.Attack;
import vn.caitien.intake.readers.Patched;

@Tag("full")
class DocumentFuzzTest {

    @FuzzTest(maxDuration = "4s", maxExecutions = 1_000)
    void nothingButARefusalComesOutOfStreams(byte[] bytes) {
        Attack.with("streams", Patched.with(Fixture.bytes("preschool-2025"), ByteBuffer.wrap(bytes)));
    }
}
