package vn.caitien.paper.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Table;
import vn.caitien.plan.Form;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanJson;

class FormLayoutTest {
    @ParameterizedTest
    @ValueSource(strings = {"lower-secondary-2023-2026", "primary-form2-2026", "preschool-2025", "multi-level-2025"})
    void sections_and_tables_stand_in_the_order_of_the_paper(String name) throws Exception {
        Plan plan = PlanJson.read(Files.readAllBytes(Path.of("..", "samples", name + ".truth.json")));

        List<String> laid = FormLayout.of(plan, plan.form()).pieces().stream().map(piece -> switch (piece) {
            case FormLayout.Text text -> text.section().title();
            case FormLayout.Grid grid -> grid.title();
        }).toList();

        assertThat(laid).containsExactlyElementsOf(printed(plan));
    }

    @Test
    void a_plan_begun_on_the_second_form_has_its_eight_sections_and_three_tables() {
        assertThat(FormLayout.sections(Form.FORM_2)).hasSize(8);
    }

    private static List<String> printed(Plan plan) {
        return PlanForms.of(plan.form()).paper(plan, false).parts().stream().flatMap(pages -> pages.blocks().stream())
                .filter(block -> block instanceof Heading || block instanceof Table).map(FormLayoutTest::name).toList();
    }

    private static String name(Block block) {
        return block instanceof Table table ? table.name() : ((Heading) block).text();
    }
}
