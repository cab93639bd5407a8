package vn.caitien.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.plan.Band;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

class RowEditTest {
    private final Plan plan = bands(List.of(new Band("Một", "1", 0), new Band("Hai", "2", 2), new Band("Ba", "3", 3)),
            "a", "b", "c", "d");

    @Test
    void a_row_comes_after_another_and_before_the_band_that_follows() throws Exception {
        Plan changed = new Edit.AddRow("b", 0, Sample.row("new", "việc")).on(plan).plan();

        assertThat(shown(changed)).containsExactly("Một", "a", "b", "new", "Hai", "c", "Ba", "d");
    }

    @Test
    void a_row_comes_first_under_a_band() throws Exception {
        Plan changed = new Edit.AddRow("b", 1, Sample.row("new", "việc")).on(plan).plan();

        assertThat(shown(changed)).containsExactly("Một", "a", "b", "Hai", "new", "c", "Ba", "d");
    }

    @Test
    void the_only_row_of_a_band_comes_back_below_it() throws Exception {
        Edited removed = new Edit.RemoveRow(plan.rows().get(2)).on(plan);

        assertThat(shown(removed.plan())).containsExactly("Một", "a", "b", "Hai", "Ba", "d");
        assertThat(shown(removed.undo().on(removed.plan()).plan())).isEqualTo(shown(plan));
    }

    @Test
    void a_row_that_was_moved_goes_back() throws Exception {
        Edited moved = new Edit.MoveRow("d", "a", 0).on(plan);

        assertThat(shown(moved.plan())).containsExactly("Một", "a", "d", "b", "Hai", "c", "Ba");
        assertThat(shown(moved.undo().on(moved.plan()).plan())).isEqualTo(shown(plan));
    }

    @Test
    void a_row_goes_to_where_another_stands_under_the_same_band() throws Exception {
        assertThat(shown(Edit.MoveRow.to(plan, 1, 0).on(plan).plan())).containsExactly("Một", "b", "a", "Hai", "c", "Ba", "d");
        assertThat(shown(Edit.MoveRow.to(plan, 3, 2).on(plan).plan())).containsExactly("Một", "a", "b", "Hai", "d", "c", "Ba");
        assertThat(shown(Edit.MoveRow.to(plan, 0, 1).on(plan).plan())).containsExactly("Một", "b", "a", "Hai", "c", "Ba", "d");
    }

    @Test
    void a_row_at_its_end_stays() throws Exception {
        assertThat(Edit.MoveRow.to(plan, 0, 0).on(plan).plan()).isEqualTo(plan);
        assertThat(Edit.MoveRow.to(plan, 2, 2).on(plan).plan()).isEqualTo(plan);
        assertThat(Edit.MoveRow.to(plan, 3, 3).on(plan).plan()).isEqualTo(plan);
    }

    @Test
    void a_row_that_someone_wrote_into_is_not_removed() throws Exception {
        Row seen = plan.rows().getFirst();
        Plan written = new Edit.Words(Places.cell("a", Cell.TASKS), "việc a", "việc khác").on(plan).plan();

        EditConflict conflict = catchThrowableOfType(EditConflict.class, () -> new Edit.RemoveRow(seen).on(written));

        assertThat(conflict.why()).isEqualTo(EditConflict.Why.CHANGED);
    }

    @Test
    void several_changes_are_taken_back_in_turn() throws Exception {
        Edit split = new Edit.Several(List.of(new Edit.Words(Places.cell("a", Cell.TASKS), "việc a", "nửa đầu"),
                new Edit.AddRow("a", 0, Sample.row("a2", "nửa sau"))));

        Edited edited = split.on(plan);

        assertThat(shown(edited.plan())).containsExactly("Một", "a", "a2", "b", "Hai", "c", "Ba", "d");
        assertThat(edited.undo().on(edited.plan()).plan()).isEqualTo(plan);
    }

    @Test
    void a_list_changes_as_a_whole_only_upon_the_list_it_was_made_upon() throws Exception {
        Plan from = Sample.nineColumns();
        Plan shorter = Frame.of(from.sections().subList(0, 1));
        Edited edited = new Edit.Parts(Part.SECTIONS, from, shorter).on(from);

        assertThat(edited.plan().sections()).hasSize(1);
        assertThat(edited.undo().on(edited.plan()).plan()).isEqualTo(from);
        assertThat(catchThrowableOfType(EditConflict.class,
                () -> new Edit.Parts(Part.SECTIONS, from, shorter).on(edited.plan()))).isNotNull();
    }

    private static Plan bands(List<Band> bands, String... ids) {
        List<Row> rows = Arrays.stream(ids).map(id -> Sample.row(id, "việc " + id)).toList();
        Plan empty = Frame.of(List.of());
        return new Plan(null, null, empty.header(), List.of(), null, List.of(), bands, List.of(), rows, List.of(), List.of(),
                List.of(), Map.of());
    }

    /** Bands and rows from top to bottom. */
    private static List<String> shown(Plan plan) {
        List<String> all = new ArrayList<>();
        for (int at = 0; at <= plan.rows().size(); at++) {
            int here = at;
            plan.bands().stream().filter(band -> band.beforeRow() == here).forEach(band -> all.add(band.text()));
            if (at < plan.rows().size()) {
                all.add(plan.rows().get(at).id());
            }
        }
        return all;
    }
}
