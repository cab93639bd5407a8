package vn.caitien.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Header;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Place;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Problem;
import vn.caitien.plan.Review;
import vn.caitien.plan.Row;
import vn.caitien.plan.Section;

class UnfilledTest {
    private static final Place PLACE = new Place(1, null, null, null, 1);

    private static Plan out(String text) {
        Header header = new Header(null, "TRƯỜNG A", null, text, text, null, null, "Cải tiến", null, null, null, null, null);
        Row row = new Row("r0", Map.of(Cell.CRITERION, "1.1", Cell.LEAD, text), null, null, Map.of(), Normalised.UNKNOWN,
                Map.of(Cell.CRITERION, PLACE, Cell.LEAD, PLACE));
        return Unfilled.out(new Plan(null, Form.FORM_2, header, List.of(new Section("I", "A", List.of("Lời.", text), List.of())), null,
                List.of(text, "Lưu: VT"), List.of(), List.of(new Problem("p0", "1", "1", "1.1", text, "Hạn chế", text)), List.of(row),
                List.of(new Review("Cuối năm học", text, null, null, null)), List.of(), List.of(), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"…", "...", ".........", "____", "… … …", "."})
    void a_cell_of_dots_is_not_known(String dots) {
        assertThat(out(dots).rows().getFirst().cells()).containsOnlyKeys(Cell.CRITERION);
    }

    @Test
    void a_cell_of_dots_has_no_place() {
        assertThat(out("…").rows().getFirst().provenance()).containsOnlyKeys(Cell.CRITERION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "Tháng …", "0", "…/2025"})
    void what_says_something_stays(String text) {
        assertThat(out(text).rows().getFirst().text(Cell.LEAD)).contains(text);
    }

    @Test
    void the_place_of_signing_may_be_left_blank() {
        assertThat(out("…").header().place()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/KH-…", "…/KH-…", "…/…", "…"})
    void a_number_of_dots_is_not_known(String number) {
        assertThat(out(number).header().documentNumber()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/KH-THA", "…/KH-THA", "05/KH-THA"})
    void a_number_with_the_sign_of_the_school_stays(String number) {
        assertThat(out(number).header().documentNumber()).isEqualTo(number);
    }

    @Test
    void paragraphs_of_dots_are_left_out() {
        assertThat(out("…").sections().getFirst().paragraphs()).containsExactly("Lời.");
    }

    @Test
    void recipients_of_dots_are_left_out() {
        assertThat(out("…").recipients()).containsExactly("Lưu: VT");
    }

    @Test
    void what_is_to_be_reviewed_may_be_left_blank() {
        assertThat(out("…").reviews().getFirst().content()).isNull();
    }

    @Test
    void a_problem_may_lack_its_cause() {
        assertThat(out("…").problems().getFirst().cause()).isNull();
    }
}
