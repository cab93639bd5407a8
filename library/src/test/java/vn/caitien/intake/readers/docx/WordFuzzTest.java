package vn.caitien.intake.readers.docx;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import vn.caitien.intake.readers.Attack;

@Tag("full")
class WordFuzzTest {

    private static final String ITEM = "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:p>";

    @FuzzTest(maxDuration = "8s", maxExecutions = 2_000)
    void nothingButARefusalComesOutOfMarkup(byte[] bytes) {
        boolean text = bytes.length == 0 || bytes[0] % 2 == 0;
        byte[] markup = Arrays.copyOfRange(bytes, Math.min(1, bytes.length), bytes.length);
        Attack.with("markup", Word.of(ITEM).zip()
                .with(text ? "word/document.xml" : "word/numbering.xml", markup).bytes());
    }
}
