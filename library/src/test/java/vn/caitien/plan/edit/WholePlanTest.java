package vn.caitien.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.plan.Plan;

class WholePlanTest {
    private final Plan plan = Sample.secondForm();
    private final Plan other = plan.with(List.of(Sample.row("x", "việc")));

    WholePlanTest() throws Exception {}

    @Test
    void another_plan_stands_in_its_place() throws Exception {
        assertThat(new Edit.Whole(plan, other).on(plan).plan()).isEqualTo(other);
    }

    @Test
    void it_is_taken_back_as_it_was_written() throws Exception {
        Edit back = EditJson.read(EditJson.write(new Edit.Whole(plan, other).on(plan).undo()));
        assertThat(back.on(other).plan()).isEqualTo(plan);
    }

    @Test
    void it_is_not_made_over_what_someone_wrote_since() {
        assertThatThrownBy(() -> new Edit.Whole(plan, other).on(other)).isInstanceOf(EditConflict.class);
    }
}
