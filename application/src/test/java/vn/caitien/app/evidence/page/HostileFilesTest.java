package vn.caitien.app.evidence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.TestSchool;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.access.Visitor.Answer;
import vn.caitien.app.evidence.arrival.TestDeliveries;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.ids.SchoolId;

/** Files that mean harm, given over the line as a script gives them: each gets its words, and nothing of it is kept. */
class HostileFilesTest {
    private static final FileStore STORE = Served.part(FileStore.class);
    private static final String MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";

    private final SchoolId school = TestSchool.founded();
    private final Visitor head = Served.someone().is(Role.HEAD, school).signedIn();

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("trang.pdf", bytes("<!DOCTYPE html><html><script>alert(1)</script></html>"), "mã tự chạy"),
                Arguments.of("ảnh.jpg", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"), "mã tự chạy"),
                Arguments.of("bảng điểm.xls", bytes("<html><body><table><tr><td>9</td></tr></table></body></html>"), "Hãy mở tệp bằng Excel"),
                Arguments.of("cài.pdf", joined(bytes("MZ"), new byte[512]), "chương trình chạy được"),
                Arguments.of("kế hoạch.docx", TestDeliveries.zip(Map.of("[Content_Types].xml", bytes("<Types xmlns=\"http://schemas.openxmlformats.org/"
                        + "package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"" + MACROS + "\"/></Types>"),
                        "word/document.xml", bytes("<document/>"), "word/vbaProject.bin", new byte[100])), "macro"),
                Arguments.of("hai mặt.pdf", joined(TestDeliveries.pdf("a"), TestDeliveries.zip(Map.of("a.html", bytes("<html>")))), "tệp nén"),
                Arguments.of("rỗng.pdf", new byte[0], "Tệp rỗng"),
                Arguments.of("lớn.pdf", new byte[(50 << 20) + 1], "lớn hơn mức cho phép (50 MB)"),
                Arguments.of("nhiều.zip", joined(TestDeliveries.zip(Map.of("a.pdf", new byte[9])), new byte[9]), "hỏng"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void it_is_refused_in_words_and_nothing_of_it_is_kept(String name, byte[] file, String words) {
        Answer answer = given(file, name.substring(name.indexOf('.')));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"kept\":false").contains(words);
        assertThat(STORE.list(school)).isEmpty();
    }

    @Test
    void a_document_given_in_the_same_way_is_kept() {
        assertThat(given(TestDeliveries.pdf("a"), ".pdf").body()).contains("\"kept\":true");
    }

    @Test
    void a_script_is_told_beforehand_what_would_be_too_large() {
        assertThat(head.get("/schools/" + school + "/evidence/give").body()).contains("data-largest=\"52428800\"", "data-largest-zip=\"2147483648\"");
    }

    private Answer given(byte[] file, String ending) {
        head.get("/schools/" + school + "/evidence/give");
        String delivery = head.sent("/schools/" + school + "/evidence/deliveries", new byte[0]).location();
        return head.sent(delivery + "/files?mark=a&name=a" + ending, file);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
