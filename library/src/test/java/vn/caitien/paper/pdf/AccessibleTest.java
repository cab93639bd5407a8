package vn.caitien.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.TruePlans;
import vn.caitien.paper.forms.PlanForms;
import vn.caitien.plan.Plan;

/** What PDF/UA (ISO 14289-1) asks of a plan, as far as the file itself shows it. */
class AccessibleTest {
    private static PDDocument pdf;
    private static COSDictionary root;

    @BeforeAll
    static void print() throws IOException {
        Plan plan = TruePlans.sample("preschool-form2-2026");
        pdf = Loader.loadPDF(Printed.bytes(PlanForms.of(plan.form()).paper(plan, true)));
        root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    private static Stream<COSDictionary> all(COSDictionary element) {
        return Stream.concat(Stream.of(element), Tags.children(element).flatMap(AccessibleTest::all));
    }

    private static List<COSDictionary> named(String tag) {
        return all(root).filter(element -> tag.equals(element.getNameAsString(COSName.S))).toList();
    }

    private static List<String> below(COSDictionary element) {
        return Tags.children(element).map(child -> child.getNameAsString(COSName.S)).distinct().toList();
    }

    /** Whether attributes, one or several, say that a cell names its column. */
    private static boolean scope(@Nullable COSBase attributes) {
        return attributes instanceof COSArray many
                ? IntStream.range(0, many.size()).anyMatch(i -> scope(many.getObject(i)))
                : attributes instanceof COSDictionary one && "Column".equals(one.getNameAsString("Scope"));
    }

    @Test
    void its_tags_begin_with_the_document() {
        assertThat(below(root)).containsExactly("Document");
    }

    @Test
    void levels_of_headings_are_not_left_out() {
        List<Integer> levels = all(root).map(element -> element.getNameAsString(COSName.S))
                .filter(tag -> tag != null && tag.matches("H[1-6]")).map(tag -> tag.charAt(1) - '0').toList();
        List<Integer> leaps = new ArrayList<>();
        for (int i = 1; i < levels.size(); i++) {
            leaps.add(levels.get(i) - levels.get(i - 1));
        }
        assertThat(levels).startsWith(1, 2);
        assertThat(leaps).allMatch(leap -> leap <= 1);
    }

    @Test
    void every_table_of_the_form_is_one() {
        assertThat(named("Table")).hasSize(3);
    }

    @Test
    void tables_hold_nothing_but_their_groups_of_rows() {
        assertThat(named("Table")).allSatisfy(table -> assertThat(below(table)).isSubsetOf("THead", "TBody", "TFoot", "Caption"));
    }

    @Test
    void rows_hold_nothing_but_cells() {
        assertThat(named("TR")).isNotEmpty().allSatisfy(row -> assertThat(below(row)).isNotEmpty().isSubsetOf("TH", "TD"));
    }

    @Test
    void cells_of_a_head_say_what_they_head() {
        assertThat(named("TH")).isNotEmpty().allMatch(cell -> scope(cell.getDictionaryObject(COSName.A)));
    }

    @Test
    void every_font_says_which_letters_its_signs_are() throws IOException {
        Set<COSDictionary> fonts = new HashSet<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name).getCOSObject());
            }
        }
        assertThat(fonts).isNotEmpty().allMatch(font -> font.containsKey(COSName.TO_UNICODE));
    }

    @Test
    void pages_are_walked_through_in_the_order_of_the_tags() {
        assertThat(pdf.getPages()).allMatch(page -> "S".equals(page.getCOSObject().getNameAsString("Tabs")));
    }

    @Test
    void the_file_says_that_it_is_pdf_ua() throws IOException {
        assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                .containsPattern("pdfuaid:part(=\"|>)1").contains("dc:title");
    }
}
