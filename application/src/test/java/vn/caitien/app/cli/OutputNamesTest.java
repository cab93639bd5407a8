package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutputNamesTest {
    private static List<String> names(String... inputs) {
        List<Path> paths = Stream.of(inputs).map(Path::of).toList();
        OutputNames names = OutputNames.of(paths);
        return paths.stream().map(path -> names.of(path, 1).getFirst()).toList();
    }

    @Test
    void a_name_loses_its_ending() {
        assertThat(names("/in/plan.docx")).containsExactly("plan.json");
    }

    @Test
    void a_name_without_an_ending_stays_whole() {
        assertThat(names("/in/plan")).containsExactly("plan.json");
    }

    @Test
    void the_same_name_of_two_kinds_keeps_the_kinds() {
        assertThat(names("/in/plan.docx", "/in/plan.pdf")).containsExactly("plan.docx.json", "plan.pdf.json");
    }

    @Test
    void names_that_differ_in_case_only_are_the_same() {
        assertThat(names("/in/Plan.docx", "/in/plan.pdf")).containsExactly("Plan.docx.json", "plan.pdf.json");
    }

    @Test
    void names_that_differ_in_composition_only_are_the_same() {
        assertThat(names("/in/kế.docx", "/in/ke\u0302\u0301.pdf").getFirst()).isEqualTo("kế.docx.json");
    }

    @Test
    void the_same_name_in_two_folders_is_told_apart_by_the_folders() {
        assertThat(names("/x/a/plan.docx", "/x/b/plan.docx")).containsExactly("a-plan.docx.json", "b-plan.docx.json");
    }

    @Test
    void others_keep_their_short_names() {
        assertThat(names("/in/plan.docx", "/in/plan.pdf", "/in/other.pdf")).last().isEqualTo("other.json");
    }

    @Test
    void joined_folders_that_read_alike_are_still_told_apart() {
        assertThat(names("/a-b/c.docx", "/a/b-c.docx", "/a/b/c.docx")).doesNotHaveDuplicates();
    }

    @Test
    void several_plans_are_numbered_from_one() {
        Path plan = Path.of("/in/plan.docx");
        assertThat(OutputNames.of(List.of(plan)).of(plan, 2)).containsExactly("plan-1.json", "plan-2.json");
    }

    @Test
    void numbers_step_aside_for_an_input_of_that_name() {
        Path plan = Path.of("/in/plan.docx");
        assertThat(OutputNames.of(List.of(plan, Path.of("/in/plan-1.docx"))).of(plan, 2))
                .containsExactly("plan-2-1.json", "plan-2-2.json");
    }
}
