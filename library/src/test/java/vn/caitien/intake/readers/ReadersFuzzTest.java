package vn.caitien.intake.readers;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.readers.docx.Word;
import vn.caitien.intake.readers.xlsx.Sheets;

/**
 * Throws mutated markup and mutated files at each reader. With {@code -Pfull} the seeds are run once each; a real
 * search of a minute for one of the tests is started with
 * {@code JAZZER_FUZZ=1 mvn -o -Pfull -pl library test -Dtest='ReadersFuzzTest#wordMarkup'}.
 */
@Tag("full")
class ReadersFuzzTest {

    private static final Limits LIMITS = new Limits(1 << 20, 4 << 20, 10, Duration.ofSeconds(10), 1000);

    private static void read(byte[] bytes) {
        try {
            Readers.read(bytes, LIMITS);
        } catch (ReadException refused) {
            // a reason is as good as a document
        }
    }

    @FuzzTest(maxDuration = "1m")
    void anyFile(byte[] bytes) {
        read(bytes);
    }

    @FuzzTest(maxDuration = "1m")
    void wordMarkup(byte[] markup) {
        read(Word.of("").zip().with("word/document.xml", markup).bytes());
    }

    @FuzzTest(maxDuration = "1m")
    void wordNumbering(byte[] markup) {
        String item = "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:p>";
        read(Word.of(item).zip().with("word/numbering.xml", markup).bytes());
    }

    @FuzzTest(maxDuration = "1m")
    void sheetMarkup(byte[] markup) {
        read(Sheets.of("").zip().with("xl/worksheets/0.xml", markup).bytes());
    }

    @FuzzTest(maxDuration = "1m")
    void sheetStyles(byte[] markup) {
        read(Sheets.of(Sheets.row(1, 2, "1")).zip().with("xl/styles.xml", markup).bytes());
    }
}
