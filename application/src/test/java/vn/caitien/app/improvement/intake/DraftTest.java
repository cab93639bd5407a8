package vn.caitien.app.improvement.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.plan.Cell;
import vn.caitien.plan.edit.EditConflict;

class DraftTest {
    private static final Draft DRAFT = TestDrafts.draft(TestDrafts.plan());

    @Test
    void doubts_of_the_table_come_before_those_around_it() {
        assertThat(DRAFT.open()).extracting(Spot::key).containsExactly("r1.tasks", "header.place");
    }

    @Test
    void what_someone_looked_at_is_not_asked_again() {
        assertThat(DRAFT.agreed(List.of("r1.tasks")).open()).extracting(Spot::key).containsExactly("header.place");
    }

    @Test
    void agreeing_can_be_taken_back() throws EditConflict {
        assertThat(DRAFT.agreed(List.of("r1.tasks")).undone()).isEqualTo(DRAFT);
    }

    @Test
    void changed_words_are_no_longer_in_doubt() throws EditConflict {
        assertThat(changed().open()).extracting(Spot::key).containsExactly("header.place");
    }

    @Test
    void words_taken_back_are_in_doubt_again() throws EditConflict {
        assertThat(changed().undone().open()).extracting(Spot::key).contains("r1.tasks");
    }

    @Test
    void changed_words_still_tell_where_the_old_ones_were_read() throws EditConflict {
        assertThat(changed().source(spot(changed(), "r1.tasks"))).contains(TestDrafts.UNSURE);
    }

    @Test
    void an_empty_cell_leads_to_its_row() {
        assertThat(DRAFT.source(spot(DRAFT, "r0.notes"))).contains(TestDrafts.SURE);
    }

    @Test
    void with_nothing_done_there_is_nothing_to_take_back() throws EditConflict {
        assertThat(DRAFT.undone()).isEqualTo(DRAFT);
    }

    @Test
    void it_comes_back_from_json_as_it_was() throws EditConflict {
        assertThat(DraftJson.done(DraftJson.done(changed().done()))).isEqualTo(changed().done());
    }

    private static Draft changed() throws EditConflict {
        return DRAFT.changed(new Moves(DRAFT.content()).words("r1", Cell.TASKS, "Khác hẳn"), List.of("r1.tasks"));
    }

    private static Spot spot(Draft draft, String key) {
        return Spot.of(draft.content(), key).orElseThrow();
    }
}
