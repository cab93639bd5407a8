package vn.caitien.intake.readers.pdf;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import vn.caitien.intake.readers.Attack;

@Tag("full")
class PdfReaderFuzzTest {

    @FuzzTest(maxDuration = "8s", maxExecutions = 2_000)
    void nothingButARefusalComesOutOfAContentStream(byte[] content) {
        String head = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F "
                + "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>>>>>>>endobj\n4 0 obj<</Length " + content.length
                + ">>stream\n";
        String body = new String(content, StandardCharsets.ISO_8859_1);
        Attack.with("content", (head + body + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
                .getBytes(StandardCharsets.ISO_8859_1));
    }
}
