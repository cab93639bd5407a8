package vn.caitien.intake.readers.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.readers.Readers;
import vn.caitien.intake.readers.Reading;

class WebArchiveTest {
    private static final String HEAD = "From: <Saved by a browser>\r\nSubject: =?utf-8?Q?K=E1?=\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--b\"\r\n\r\n";

    private static String part(String type, String encoding, String body) {
        return "----b\r\nContent-Type: " + type + "\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + body + "\r\n";
    }

    private static Reading read(String... parts) throws ReadException {
        return Reading.of(HEAD + String.join("", parts) + "----b--\r\n");
    }

    private static String base64(String text) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void picturesAndOtherPagesAreLeftOut() throws ReadException {
        assertThat(read(part("text/html", "8bit", "<p>a</p>"), part("image/png", "base64", "AAAA"), part("text/html", "8bit", "<p>b</p>"))
                .texts()).containsExactly("a");
    }

    @Test
    void ofAPageInFramesTheFramesAreRead() throws ReadException {
        assertThat(read(part("text/html", "8bit", "<frameset></frameset>"), part("text/html", "8bit", "<p>a</p>"),
                part("text/html", "8bit", "<p>b</p>")).texts()).containsExactly("a", "b");
    }

    @Test
    void anArchiveWithoutAPageIsBroken() {
        assertThat(reason(HEAD + part("image/png", "base64", "AAAA"))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void itsMediaTypeIsToldFromItsContent() throws ReadException {
        assertThat(read(part("text/html", "8bit", "<p>a</p>")).document().mediaType()).isEqualTo("multipart/related");
    }

    private static Reason reason(String text) {
        try {
            Readers.read(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
            throw new AssertionError("was read");
        } catch (ReadException refused) {
            return refused.reason();
        }
    }
}
