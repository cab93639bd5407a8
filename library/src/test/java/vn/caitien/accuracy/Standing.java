package vn.caitien.accuracy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What of a truth stands in a workbook. One truth tells of a paper in all its formats; a sheet often holds no more of it
 * than some lines of the head and the table. What no cell holds cannot be read, so a second figure leaves it out: the
 * line of place and date, the signature, the closing paragraph, and sections. All else is always expected.
 */
final class Standing {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String text;

    private Standing(String text) {
        this.text = text;
    }

    /** The truth without those parts that do not stand in the workbook. */
    static String in(byte[] workbook, String truth) throws IOException {
        return new Standing(text(workbook)).of((ObjectNode) MAPPER.readTree(truth)).toString();
    }

    private ObjectNode of(ObjectNode truth) {
        ObjectNode header = (ObjectNode) truth.path("header");
        // a place is also part of a school's name, a post is also named in the table: their neighbours decide
        if (!stands(header.path("place").asString("") + " ngày")) {
            header.remove(List.of("place", "date"));
        }
        if (!stands(header.path("signerName").asString(""))) {
            header.remove(List.of("signerName", "signerTitle"));
        }
        if (!stands(truth.path("closing").asString(""))) {
            truth.remove("closing");
        }
        keepStanding(truth.path("sections"));
        return truth;
    }

    private void keepStanding(JsonNode sections) {
        if (sections instanceof ArrayNode list) {
            list.removeIf(section -> !stands(section.path("number").asString("") + " " + section.path("title").asString("")));
            list.forEach(section -> keepStanding(section.path("subsections")));
        }
    }

    private boolean stands(String words) {
        return text.contains(plain(words));
    }

    private static String text(byte[] workbook) throws IOException {
        DataFormatter shown = new DataFormatter(Locale.ROOT);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return StreamSupport.stream(book.spliterator(), false)
                    .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .map(shown::formatCellValue)
                    .collect(Collectors.collectingAndThen(Collectors.joining(" "), Standing::plain));
        }
    }

    /** Words alone, with a space before and after each. */
    private static String plain(String text) {
        String words = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return words.isEmpty() ? "" : " " + words + " ";
    }
}
