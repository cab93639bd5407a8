package vn.caitien.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanJson;

class PlacesTest {
    @ParameterizedTest
    @ValueSource(strings = {"header.governingBody", "header.school", "header.documentNumber", "header.place",
        "header.documentType", "header.title", "header.circular", "header.signerTitle", "header.signerName", "closing",
        "recipients", "sections[0].title", "sections[0].number", "sections[0].text", "problems[p1].limit",
        "problems[p1].cause", "problems[p1].currentState", "reviews[0].when", "reviews[1].evaluator", "rows[r0].tasks",
        "rows[r0].notes", "rows[r0].problem"})
    void words_written_at_a_place_are_read_there_and_nothing_else_changes(String place) throws Exception {
        Plan plan = Sample.secondForm();
        String before = Places.text(plan, place);

        Edited edited = new Edit.Words(place, before, "chữ khác").on(plan);

        assertThat(Places.text(edited.plan(), place)).isEqualTo("chữ khác");
        Plan back = edited.undo().on(edited.plan()).plan();
        assertThat(words(back)).isEqualTo(words(plan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows[r99].tasks", "rows[r0].nothing", "header.nothing", "nothing", "sections[99].title",
        "sections[0].subsections[9].text", "problems[none].limit", "reviews[7].when", "bands[0].text", ""})
    void a_place_that_is_not_there_is_told(String place) throws Exception {
        Plan plan = Sample.secondForm();

        EditConflict conflict = catchThrowableOfType(EditConflict.class, () -> new Edit.Words(place, null, "x").on(plan));

        assertThat(conflict.why()).isEqualTo(EditConflict.Why.GONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"header.date", "header.schoolYear", "header.period"})
    void a_day_and_a_span_of_years_take_no_other_words(String place) throws Exception {
        Plan plan = Sample.secondForm();
        String before = Places.text(plan, place);

        EditConflict conflict = catchThrowableOfType(EditConflict.class, () -> new Edit.Words(place, before, "chữ").on(plan));

        assertThat(conflict.why()).isEqualTo(EditConflict.Why.UNFIT);
    }

    @Test
    void words_are_cleaned_line_by_line() throws Exception {
        Plan plan = Sample.secondForm();
        String place = Places.cell("r0", Cell.NOTES);

        Plan changed = new Edit.Words(place, Places.text(plan, place), "  một   hai \n\n ba ").on(plan).plan();

        assertThat(Places.text(changed, place)).isEqualTo("một hai\nba");
    }

    @Test
    void another_text_than_the_one_it_was_made_upon_is_not_overwritten() throws Exception {
        Plan plan = Sample.secondForm();
        String place = Places.cell("r0", Cell.TASKS);

        EditConflict conflict = catchThrowableOfType(EditConflict.class,
                () -> new Edit.Words(place, "chữ cũ hơn", "chữ của tôi").on(plan));

        assertThat(conflict.why()).isEqualTo(EditConflict.Why.CHANGED);
        assertThat(conflict.now()).isEqualTo(Places.text(plan, place));
    }

    @Test
    void what_was_read_from_the_words_of_a_row_is_unknown_when_they_change() throws Exception {
        Plan plan = Sample.secondForm();
        String place = Places.cell("r0", Cell.TIME);

        Plan changed = new Edit.Words(place, Places.text(plan, place), "Tháng 3").on(plan).plan();

        assertThat(changed.rows().getFirst().normalised()).isEqualTo(Normalised.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"sections[0].paragraphs[1], sections[0].text", "recipients[0], recipients", "problems[1].limit, problems[p1].limit",
        "header.place, header.place", "standards[1],", "sections[0], "})
    void what_a_finding_names_is_found_where_it_is_written(String field, String place) throws Exception {
        assertThat(Places.of(Sample.secondForm(), null, field)).isEqualTo(Optional.ofNullable(place));
    }

    @Test
    void a_finding_in_a_row_is_found_by_the_row_s_id() throws Exception {
        Plan plan = Sample.secondForm();

        assertThat(Places.of(plan, 1, "tasks")).contains(Places.cell(plan.rows().get(1).id(), Cell.TASKS));
    }

    private static String words(Plan plan) {
        return PlanJson.write(plan.with(plan.rows().stream().map(row -> row.with(Normalised.UNKNOWN)).toList()));
    }
}
