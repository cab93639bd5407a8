package vn.caitien.intake.readers.doc;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Tag;
import vn.caitien.intake.readers.Attack;
import vn.caitien.intake.readers.Patched;

@Tag("full")
class DocumentFuzzTest {

    /** POI copies much of what it reads again and again: the JVM's own limit says whether the memory fills. */
    private static final long MOST_ALLOCATED = 16L << 30;

    @FuzzTest(maxDuration = "10s", maxExecutions = 400)
    void nothingButARefusalComesOutOfStreams(byte[] bytes) {
        Attack.with("streams", Patched.with(Fixture.bytes("preschool-2025"), ByteBuffer.wrap(bytes)), MOST_ALLOCATED);
    }
}
