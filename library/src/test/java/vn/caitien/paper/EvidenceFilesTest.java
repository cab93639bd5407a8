package vn.caitien.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.intake.Importer;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.forms.EvidenceLine;
import vn.caitien.paper.forms.EvidenceList;
import vn.caitien.paper.template.Template;
import vn.caitien.text.Letters;

/** Lists of evidence as files: what stands in them when they are read again. */
class EvidenceFilesTest {

    private enum Form {
        FIVE(EvidenceList::fiveColumns),
        SEVEN(EvidenceList::sevenColumns),
        OWN(EvidenceList::own);

        private final Function<EvidenceList, Document> paper;

        Form(Function<EvidenceList, Document> paper) {
            this.paper = paper;
        }
    }

    private static byte[] bytes(Document paper, Format format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Papers.write(paper, Template.standard(), format, out);
        return out.toByteArray();
    }

    private static List<Table> tables(byte[] bytes) throws Exception {
        return Importer.standard().source(bytes).blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    }

    private static String text(TableCell cell) {
        return String.join(" ", cell.lines());
    }

    /** Letters alone: a narrow cell tears words and numbers. */
    private static String letters(Stream<String> texts) {
        return Letters.of(String.join(" ", texts.toList()));
    }

    private static String prescribed(Document paper) {
        return letters(paper.parts().getFirst().blocks().stream()
                .filter(vn.caitien.paper.document.Table.class::isInstance)
                .flatMap(table -> ((vn.caitien.paper.document.Table) table).head().getFirst().cells().stream())
                .map(cell -> cell.lines().getFirst()));
    }

    @ParameterizedTest
    @CsvSource({"FIVE, DOCX, 5", "FIVE, XLSX, 5", "FIVE, PDF, 5", "SEVEN, DOCX, 7", "SEVEN, XLSX, 7", "SEVEN, PDF, 7",
            "OWN, DOCX, 10", "OWN, XLSX, 10", "OWN, PDF, 10"})
    void a_list_read_again_has_its_columns_and_every_line(Form form, Format format, int columns) throws Exception {
        EvidenceList list = EvidenceLists.ofMany(40);
        Document paper = form.paper.apply(list);
        List<Table> tables = tables(bytes(paper, format));
        assertThat(tables).isNotEmpty().allSatisfy(table -> assertThat(table.columns()).isEqualTo(columns));
        assertThat(letters(tables.getFirst().rows().getFirst().cells().stream().map(EvidenceFilesTest::text))).isEqualTo(prescribed(paper));
        String all = letters(tables.stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream())
                .map(EvidenceFilesTest::text));
        assertThat(list.lines()).allSatisfy(line -> assertThat(all).contains(Letters.of(line.name())));
        assertThat(list.lines().stream().map(EvidenceLine::code).filter(code -> code != null))
                .allSatisfy(code -> assertThat(all).contains(Letters.of(code)));
    }

    @Test
    void every_page_of_a_long_list_begins_with_the_head_row_and_all_but_the_first_bear_their_number() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes(EvidenceLists.ofMany(60).fiveColumns(), Format.PDF))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper words = new PDFTextStripper();
                words.setStartPage(page);
                words.setEndPage(page);
                List<String> lines = words.getText(pdf).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
                assertThat(page == 1 ? "1" : lines.getFirst()).isEqualTo(String.valueOf(page));
                boolean rows = lines.stream().anyMatch(line -> line.matches(".*(?:MC\\.|\\[H)\\d.*"));
                assertThat(lines.stream().anyMatch(line -> line.startsWith("TT"))).as("page %d", page).isEqualTo(rows);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"FIVE, true", "SEVEN, false", "OWN, false"})
    void pages_lie_as_the_form_asks(Form form, boolean standing) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes(form.paper.apply(EvidenceLists.ofMany(3)), Format.PDF))) {
            assertThat(pdf.getPage(0).getMediaBox().getHeight() > pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(standing);
        }
    }

    @Test
    void lines_are_numbered_from_one_without_a_gap() throws Exception {
        List<String> numbers = tables(bytes(EvidenceLists.ofMany(40).sevenColumns(), Format.DOCX)).stream()
                .flatMap(table -> table.rows().stream()).skip(1).map(row -> text(row.cells().get(1))).toList();
        assertThat(numbers).containsExactlyElementsOf(IntStream.rangeClosed(1, 40).mapToObj(String::valueOf).toList());
    }

    @Test
    void a_screen_shows_every_line() throws Exception {
        String html = Letters.of(new String(bytes(EvidenceLists.ofMany(40).fiveColumns(), Format.HTML), "UTF-8"));
        assertThat(EvidenceLists.ofMany(40).lines().stream().map(line -> line.name().lines().findFirst().orElseThrow()))
                .allSatisfy(name -> assertThat(html).contains(Letters.of(name)));
    }
}
