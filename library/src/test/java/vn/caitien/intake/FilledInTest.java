package vn.caitien.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.TruePlans;
import vn.caitien.paper.docx.DocxWriter;
import vn.caitien.paper.forms.PlanForms;
import vn.caitien.paper.template.Template;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Header;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.plan.Section;

/** Dots on a paper are to be filled in by hand: what stands there is not known. */
class FilledInTest {
    private static Plan read;

    @BeforeAll
    static void printAndRead() throws Exception {
        Row row = Row.of("r0", Map.of(Cell.CRITERION, "1.3", Cell.TASKS, "Sửa phòng học trong hè", Cell.IMPROVEMENT, "Phòng học"));
        Plan plan = TruePlans.of(Form.FORM_2, List.of(), List.of(row));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(PlanForms.of(plan.form()).paper(plan, true), Template.standard(), out);
        read = Importer.standard().read("plan.docx", out.toByteArray()).getFirst();
    }

    @Test
    void a_cell_of_dots_is_absent() {
        assertThat(read.rows().getFirst().cells()).doesNotContainKeys(Cell.LEAD, Cell.TIME, Cell.INDICATOR, Cell.LIMIT);
    }

    @Test
    void a_cell_with_words_is_there() {
        assertThat(read.rows().getFirst().cells()).containsEntry(Cell.TASKS, "Sửa phòng học trong hè");
    }

    @Test
    void a_review_of_dots_says_only_when() {
        assertThat(read.reviews()).allSatisfy(review -> assertThat(review.content()).isNull());
    }

    @Test
    void a_head_of_dots_says_only_the_kind_of_document() {
        assertThat(read.header()).isEqualTo(
                new Header(null, null, null, null, null, null, "KẾ HOẠCH", null, null, null, null, null, null));
    }

    @Test
    void a_section_of_dots_has_no_words() {
        assertThat(read.sections()).extracting(Section::paragraphs).allMatch(List::isEmpty);
    }

    @Test
    void recipients_of_dots_are_none() {
        assertThat(read.recipients()).isEmpty();
    }
}
