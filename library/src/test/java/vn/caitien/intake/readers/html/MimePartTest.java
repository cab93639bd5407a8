package vn.caitien.intake.readers.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.readers.Reading;

class MimePartTest {
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
    void quotedSignsAreRead() throws ReadException {
        assertThat(read(part("text/html; charset=utf-8", "quoted-printable", "<p style=3D'x'>K=E1=BA=BF =\r\nho=E1=BA=A1ch</p>")).texts())
                .containsExactly("Kế hoạch");
    }

    @Test
    void packedSignsAreRead() throws ReadException {
        assertThat(read(part("text/html", "base64", base64("<p>Kế hoạch</p>"))).texts()).containsExactly("Kế hoạch");
    }

    @Test
    void partsMayStandInParts() throws ReadException {
        String inner = "--c\r\nContent-Type: text/html\r\n\r\n<p>a</p>\r\n--c--\r\n";
        assertThat(read(part("multipart/alternative; boundary=c", "8bit", inner)).texts()).containsExactly("a");
    }
}
