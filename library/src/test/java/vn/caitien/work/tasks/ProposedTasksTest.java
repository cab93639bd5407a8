package vn.caitien.work.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Cost.Per;
import vn.caitien.plan.Row;
import vn.caitien.work.Rows;

class ProposedTasksTest {
    private static final Pattern MARK = Pattern.compile("(?m)^\\s*(?:[-–+•]|\\p{L}\\)|\\d{1,2}[.)])\\s*");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]+");

    @TestFactory
    Stream<DynamicTest> every_word_of_a_plans_work_is_in_one_task_and_none_is_doubled() throws Exception {
        return Rows.plans().stream().map(named -> DynamicTest.dynamicTest(named.name(), () -> {
            for (Row row : named.plan().rows()) {
                List<String> words = new ArrayList<>();
                Set<String> headings = new LinkedHashSet<>();
                for (ProposedTask task : ProposedTasks.of(row, named.year()).tasks()) {
                    task.headings().stream().filter(headings::add).forEach(heading -> words.addAll(words(heading)));
                    words.addAll(words(task.what()));
                }
                assertThat(words).as(row.id()).isEqualTo(words(row.text(Cell.TASKS).orElse("")));
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_plan_whose_bullets_have_marks_gives_as_many_tasks_as_marks() throws Exception {
        return Rows.plans().stream().map(named -> DynamicTest.dynamicTest(named.name(), () -> {
            for (Row row : named.plan().rows()) {
                String words = row.text(Cell.TASKS).orElse("");
                long marked = words.lines().filter(line -> MARK.matcher(line).lookingAt()).count();
                if (marked == words.lines().count()) {
                    assertThat(ProposedTasks.of(row, named.year()).tasks()).as(row.id()).hasSize((int) marked);
                }
            }
        }));
    }

    @Test
    void the_sign_at_the_end_of_a_bullet_is_not_part_of_the_task() {
        assertThat(Tasks.of("a) Thay máy;\nb) Kéo mạng, v.v.\nc) Khác...").all()).extracting(ProposedTask::what)
                .containsExactly("Thay máy", "Kéo mạng, v.v.", "Khác...");
    }

    @Test
    void a_sum_in_a_bullet_is_its_cost() {
        assertThat(Tasks.of("- Mua 5 máy tính (60 triệu đồng)\n- Kéo mạng").all()).extracting(ProposedTask::costs)
                .containsExactly(List.of(Cost.of(60_000_000, Per.ONCE)), List.of());
    }

    @Test
    void evidence_with_a_line_for_each_task_goes_to_the_tasks() {
        ProposedTasks tasks = Tasks.of("- Thay máy\n- Kéo mạng").with(Cell.EXPECTED_EVIDENCE, "- Hóa đơn\n- Biên bản").proposed();
        assertThat(tasks.tasks()).extracting(ProposedTask::expectedEvidence).containsExactly("Hóa đơn", "Biên bản");
        assertThat(tasks.expectedEvidence()).isNull();
    }

    @Test
    void evidence_with_fewer_lines_stays_with_the_item() {
        ProposedTasks tasks = Tasks.of("- Thay máy\n- Kéo mạng").with(Cell.EXPECTED_EVIDENCE, "Hóa đơn; biên bản").proposed();
        assertThat(tasks.tasks()).extracting(ProposedTask::expectedEvidence).containsOnlyNulls();
        assertThat(tasks.expectedEvidence()).isEqualTo("Hóa đơn; biên bản");
    }

    @Test
    void an_item_without_work_has_no_tasks() {
        assertThat(ProposedTasks.of(Row.of("r1", Map.of()), Rows.YEAR).tasks()).isEmpty();
    }

    private static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(MARK.matcher(text).replaceAll(""))).filter(word -> !word.isEmpty()).toList();
    }
}
