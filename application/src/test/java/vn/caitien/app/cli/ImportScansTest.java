package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;

class ImportScansTest {
    @TempDir
    private Path folder;

    /** Runs an import with readers that refuse a scan unless pictures are to be read, and then tell of two pages. */
    private String run(boolean watched, boolean out, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("scan.pdf"), "scan");
        PlanReaders readers = progress -> (name, bytes) -> {
            if (progress == null) {
                throw new ReadException(Reason.NO_TEXT);
            }
            progress.page(1, 2);
            progress.page(2, 2);
            return List.of(Plans.titled("quét"));
        };
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(InputStream.nullInputStream(), Terminal.stream(result, false), Terminal.stream(messages, true), watched, Terminal.USUAL_COLUMNS);
        String[] arguments = new String[options.length + 2];
        arguments[0] = "import";
        arguments[1] = file.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        new Program(readers, terminal, Map.of()).run(arguments);
        return (out ? result : messages).toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_scan_is_refused_with_a_hint_at_the_option() throws IOException {
        assertThat(run(false, false)).contains("--ocr");
    }

    @Test
    void with_the_option_a_scan_is_read() throws IOException {
        assertThat(run(false, true, "--ocr")).contains("quét");
    }

    @Test
    void a_person_who_watches_sees_each_page() throws IOException {
        assertThat(run(true, false, "--ocr")).contains("trang 1/2").contains("trang 2/2");
    }

    @Test
    void the_line_of_pages_is_wiped_away_in_the_end() throws IOException {
        assertThat(run(true, false, "--ocr")).endsWith("\r\033[K");
    }

    @Test
    void where_nobody_watches_nothing_is_said_of_pages() throws IOException {
        assertThat(run(false, false, "--ocr")).isEmpty();
    }

    @Test
    void without_tesseract_the_message_names_what_to_install() {
        assertThat(Words.in(Language.VI).say("read.NO_OCR")).contains("sudo apt install tesseract-ocr tesseract-ocr-vie");
    }

    @Test
    void without_tesseract_the_english_message_names_it_too() {
        assertThat(Words.in(Language.EN).say("read.NO_OCR")).contains("sudo apt install tesseract-ocr tesseract-ocr-vie");
    }
}
