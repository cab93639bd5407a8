package vn.caitien.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.plan.Plan;

class ImporterTest {
    private static final Importer IMPORTER = Importer.standard();

    private static byte[] word(int plans) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < plans; i++) {
                document.createParagraph().createRun().setText("KẾ HOẠCH");
                table(document, "Tiêu chí", "Giải pháp", "Chủ trì", "Thời gian");
            }
            document.createParagraph().createRun().setText("Nơi nhận:");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void table(XWPFDocument document, String... heads) {
        XWPFTable table = document.createTable(2, heads.length);
        for (int i = 0; i < heads.length; i++) {
            table.getRow(0).getCell(i).setText(heads[i]);
            table.getRow(1).getCell(i).setText(List.of("1.2", "Trồng cây", "Hiệu trưởng", "Tháng 9").get(i));
        }
    }

    @Test
    void aDocumentWithAPlanGivesIt() throws Exception {
        assertThat(IMPORTER.read("a.docx", word(1)).getFirst().rows()).hasSize(1);
    }

    @Test
    void aDocumentWithSeveralPlansGivesThemAll() throws Exception {
        assertThat(IMPORTER.read("a.docx", word(3))).hasSize(3);
    }

    @Test
    void aPlanKnowsItsFile() throws Exception {
        Plan plan = IMPORTER.read("thư mục/a.docx", word(1)).getFirst();
        assertThat(plan.source()).isNotNull().extracting(source -> source.file()).isEqualTo("a.docx");
    }

    @Test
    void theNamesEndingDoesNotMatter() throws Exception {
        assertThat(IMPORTER.read("a.pdf", word(1))).hasSize(1);
    }

    @Test
    void aDocumentWithoutAPlanIsRefused() {
        assertThatThrownBy(() -> IMPORTER.read("a.docx", word(0))).isInstanceOf(ReadException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kế hoạch", "PK\u0003\u0004", "%PDF-1.7"})
    void bytesThatAreNoDocumentAreRefused(String bytes) {
        assertThatThrownBy(() -> IMPORTER.read("a.docx", bytes.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(ReadException.class);
    }

    @Test
    void aDocumentOverTheLimitsIsRefused() {
        Limits tight = new Limits(100, Limits.DEFAULT.unpackedBytes(), 1, Limits.DEFAULT.time(), 10);
        assertThatThrownBy(() -> Importer.with(tight).read("a.docx", word(1))).isInstanceOf(ReadException.class);
    }
}
