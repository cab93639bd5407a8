package vn.caitien.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caitien.plan.Plan;

class EditJsonTest {
    static Stream<Edit> edits() throws Exception {
        Plan plan = Sample.secondForm();
        Edit words = new Edit.Words("closing", null, "Trên đây là \"kế hoạch\"\nhai dòng");
        return Stream.of(words, new Edit.AddRow(null, 1, Sample.row("x", "việc")),
                new Edit.RemoveRow(plan.rows().getFirst()), new Edit.MoveRow("a", "b", 2),
                new Edit.MoveRow("a", null, 0), new Edit.Several(List.of(words, new Edit.MoveRow("a", null, 0))));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void a_change_is_read_as_it_was_written(Edit edit) throws Exception {
        assertThat(EditJson.read(EditJson.write(edit))).isEqualTo(edit);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_change_of_a_list_holds_both_lists(Part part) throws Exception {
        Plan plan = Sample.secondForm();
        Plan none = Frame.of(List.of());

        Edit.Parts read = (Edit.Parts) EditJson.read(EditJson.write(new Edit.Parts(part, plan, none)));

        assertThat(part.of(read.from())).isEqualTo(part.of(plan));
        assertThat(part.of(read.to())).isEmpty();
        assertThat(read.from().header()).isEqualTo(none.header());
    }

    static Stream<Part> lists() {
        return Stream.of(Part.values());
    }
}
