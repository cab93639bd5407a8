package vn.caitien.app.evidence.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.Application;
import vn.caitien.evidence.file.Inspection.Reason;

class FaultTest {
    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(Application.class.getResourceAsStream("pages/" + file + ".properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }

    @ParameterizedTest
    @ValueSource(strings = {"evidence", "evidence_en"})
    void every_reason_against_a_file_has_its_words(String file) throws IOException {
        assertThat(Arrays.stream(Reason.values()).map(reason -> "evidence.fault." + Fault.of(reason, "a.pdf"))).allMatch(words(file)::containsKey);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evidence", "evidence_en"})
    void a_web_page_named_as_a_workbook_is_to_be_saved_by_excel_as_one(String file) throws IOException {
        assertThat(words(file).getProperty("evidence.fault." + Fault.of(Reason.PAGE, "điểm.xls"))).contains("Excel", ".xlsx", "PDF");
    }
}
