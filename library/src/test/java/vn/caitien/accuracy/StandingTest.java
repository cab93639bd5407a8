package vn.caitien.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StandingTest {
    private static final String TRUTH = """
            {"header": {"school": "TRƯỜNG SƠN CA", "place": "Sơn Ca", "date": "2025-09-15",
                        "signerTitle": "HIỆU TRƯỞNG", "signerName": "Lò Thị Mây"},
             "closing": "Trên đây là kế hoạch.",
             "sections": [{"number": "I", "title": "Mục tiêu", "paragraphs": ["Giữ vững."], "subsections": []},
                          {"number": "II", "title": "Kế hoạch cải tiến", "paragraphs": [], "subsections": []}]}
            """;

    @Test
    void aPlaceThatOnlyNamesTheSchoolIsNoLineOfPlaceAndDate() throws IOException {
        assertThat(standing("Trường Sơn Ca").path("header").propertyNames()).doesNotContain("place", "date");
    }

    @Test
    void theLineOfPlaceAndDateIsExpectedWhereItStands() throws IOException {
        assertThat(standing("Sơn Ca, ngày 15 tháng 9 năm 2025").path("header").propertyNames()).contains("place", "date");
    }

    @Test
    void aPostNamedInTheTableIsNoSignature() throws IOException {
        assertThat(standing("Hiệu trưởng").path("header").propertyNames()).doesNotContain("signerTitle", "signerName");
    }

    @Test
    void theSignatureIsExpectedWhereTheNameStands() throws IOException {
        assertThat(standing("HIỆU TRƯỞNG", "Lò  Thị Mây").path("header").propertyNames())
                .contains("signerTitle", "signerName");
    }

    @Test
    void theSchoolIsAlwaysExpected() throws IOException {
        assertThat(standing("Kế hoạch").path("header").propertyNames()).contains("school");
    }

    @Test
    void aClosingIsExpectedWhereItStands() throws IOException {
        assertThat(List.of(standing("x").has("closing"), standing("Trên đây là kế hoạch./.").has("closing")))
                .containsExactly(false, true);
    }

    @Test
    void aSectionIsExpectedWhereItsHeadingStandsWithItsNumber() throws IOException {
        JsonNode sections = standing("KẾ HOẠCH CẢI TIẾN", "I. MỤC TIÊU").path("sections");
        assertThat(sections.valueStream().map(section -> section.path("number").asString())).containsExactly("I");
    }

    private static JsonNode standing(String... texts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet();
            for (int i = 0; i < texts.length; i++) {
                sheet.createRow(i).createCell(0).setCellValue(texts[i]);
            }
            book.write(bytes);
        }
        return JsonMapper.shared().readTree(Standing.in(bytes.toByteArray(), TRUTH));
    }
}
