package vn.caitien.intake.readers.html;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import vn.caitien.intake.readers.Attack;

@Tag("full")
class HtmlFuzzTest {
    private static final String PAGE = "<html><table border=1><tr><td>Tiêu chí</td>";
    private static final String ARCHIVE = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n";

    @FuzzTest(maxDuration = "4s", maxExecutions = 1_000)
    void nothingButARefusalComesOut(byte[] bytes) {
        boolean page = bytes.length == 0 || bytes[0] % 2 == 0;
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes((page ? PAGE : ARCHIVE).getBytes(StandardCharsets.UTF_8));
        whole.writeBytes(Arrays.copyOfRange(bytes, Math.min(1, bytes.length), bytes.length));
        Attack.with("page", whole.toByteArray());
    }
}
