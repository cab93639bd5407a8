package vn.caitien.work.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Party;
import vn.caitien.work.tasks.ProposedTask.From;
import vn.caitien.work.tasks.ProposedTask.People;

class TaskPeopleTest {

    @Test
    void a_task_that_names_nobody_has_the_people_of_the_item() {
        People people = people("- Kiểm kê", "HT chủ trì; kế toán phối hợp");
        assertThat(names(people.lead())).containsExactly("Hiệu trưởng");
        assertThat(names(people.collaborators())).containsExactly("Kế toán");
        assertThat(people.from()).isEqualTo(From.ITEM);
    }

    @Test
    void where_no_word_says_who_leads_nobody_is_made_to() {
        People people = people("- Kiểm kê", "HT; kế toán");
        assertThat(people.lead()).isEmpty();
        assertThat(names(people.unsaid())).containsExactly("Hiệu trưởng", "Kế toán");
    }

    @Test
    void the_only_one_who_does_not_collaborate_leads() {
        assertThat(names(people("- Kiểm kê", "Kế toán; văn thư phối hợp").lead())).containsExactly("Kế toán");
    }

    @Test
    void who_is_charged_in_the_words_of_the_task_leads_it() {
        People people = people("- Ban hành quy chế, giao phó hiệu trưởng làm đầu mối", "Phó Hiệu trưởng Đặng Quốc Vinh; kế toán");
        assertThat(names(people.lead())).containsExactly("Phó Hiệu trưởng Đặng Quốc Vinh");
        assertThat(people.from()).isEqualTo(From.TASK);
    }

    @Test
    void a_name_at_the_beginning_leads() {
        assertThat(names(people("- PHT dự sinh hoạt tổ", "PHT CM; TTCM").lead())).containsExactly("Phó Hiệu trưởng chuyên môn");
    }

    @Test
    void a_name_in_brackets_leads() {
        assertThat(names(people("- Lập dự toán (kế toán)", "HT; kế toán").lead())).containsExactly("Kế toán");
    }

    @Test
    void who_is_worked_together_with_collaborates() {
        People people = people("- Phối hợp với Công an xã diễn tập", "HT; Công an xã");
        assertThat(names(people.collaborators())).containsExactly("Công an xã");
        assertThat(names(people.lead())).containsExactly("Hiệu trưởng");
    }

    @Test
    void a_post_that_two_have_names_neither() {
        assertThat(people("- Phó hiệu trưởng dự giờ", "Phó Hiệu trưởng Lan; Phó Hiệu trưởng Minh").lead()).isEmpty();
    }

    @Test
    void a_task_that_is_nothing_but_a_name_names_nobody() {
        assertThat(people("Thư viện", "BGH, thư viện").lead()).isEmpty();
    }

    @Test
    void a_person_whom_the_item_does_not_have_is_not_taken_in() {
        assertThat(names(people("- Giao kế toán lập dự toán", "HT").lead())).containsExactly("Hiệu trưởng");
    }

    @Test
    void people_told_by_letter_go_to_the_tasks_with_these_letters() {
        var tasks = Tasks.of("a) Xin giáo viên;\nb) Dạy thử").with(Cell.LEAD, "HT (a); PHT, TTCM (b, c)").all();
        assertThat(names(tasks.getFirst().people().lead())).containsExactly("Hiệu trưởng");
        assertThat(names(tasks.getLast().people().unsaid())).containsExactly("Phó Hiệu trưởng", "Tổ trưởng chuyên môn");
    }

    @Test
    void without_anybody_it_is_unknown() {
        assertThat(Tasks.of("- Kiểm kê").first().people()).isEqualTo(new People(List.of(), List.of(), List.of(), From.NONE));
    }

    private static People people(String task, String lead) {
        return Tasks.of(task).with(Cell.LEAD, lead).first().people();
    }

    private static List<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).toList();
    }
}
