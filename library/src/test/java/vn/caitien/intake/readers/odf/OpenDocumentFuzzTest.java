package vn.caitien.intake.readers.odf;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import vn.caitien.intake.readers.Attack;

@Tag("full")
class OpenDocumentFuzzTest {

    @FuzzTest(maxDuration = "4s", maxExecutions = 1_000)
    void nothingButARefusalComesOutOfMarkup(byte[] bytes) {
        boolean text = bytes.length == 0 || bytes[0] % 2 == 0;
        byte[] markup = Arrays.copyOfRange(bytes, Math.min(1, bytes.length), bytes.length);
        OpenDocuments whole = text ? OpenDocuments.text("") : OpenDocuments.sheet("");
        Attack.with("markup", whole.zip().with("content.xml", markup).bytes());
    }
}
