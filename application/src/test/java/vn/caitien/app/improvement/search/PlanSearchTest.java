package vn.caitien.app.improvement.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.TestPeople;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.TestHouse;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.House;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

class PlanSearchTest {
    private static final List<String> ALL = List.of("DRAFT", "COUNCIL", "PASSED", "ISSUED", "CLOSED");

    @TempDir
    private static Path folder;
    private static House house;
    private static ImprovementPlans plans;
    private static AccountId head;
    private static SchoolId school;
    private static UUID older;
    private static UUID newer;
    private static PlanId first;
    private static PlanId second;

    @BeforeAll
    static void write() {
        house = new House(folder);
        TestPeople people = new TestPeople(house.views, house.clock);
        plans = TestHouse.plans(house, people);
        school = house.school();
        head = people.someone(Role.HEAD, school);
        older = house.year(school, 2025);
        newer = house.year(school, 2026);
        first = plans.open(head, school, older, null, "Năm cũ", plan("Kiểm kê sách", "Thư viện", "3.2"));
        second = plans.open(head, school, newer, null, "Năm mới", plan("Kiểm kẽ hở", "Phòng máy", "3.5"));
    }

    private static Plan plan(String tasks, String title, String criterion) {
        return TestPlans.content().with(List.of(
                Row.of("r1", Map.of(Cell.TASKS, tasks, Cell.CRITERION_TITLE, title, Cell.CRITERION, criterion)),
                Row.of("r2", Map.of(Cell.TASKS, "Việc khác", Cell.CRITERION, "1.1"))));
    }

    private static List<UUID> found(String typed) {
        return found(new Asked(Words.of(typed), List.of(newer, older), ALL, ""));
    }

    private static List<UUID> found(Asked asked) {
        return new PlanSearch(house.tables).found(school, asked, 0, 10).part().stream()
                .filter(hit -> hit.place().equals("rows[r1]")).map(hit -> hit.plan().id()).toList();
    }

    @Test
    void words_are_found_whatever_their_accents_and_case_the_newest_year_first() {
        assertThat(found("KIEM ke")).containsExactly(second.value(), first.value());
    }

    @Test
    void words_with_just_these_accents_stand_first() {
        assertThat(found("kiểm kê")).containsExactly(first.value(), second.value());
    }

    @Test
    void all_words_stand_in_one_place_though_in_other_columns() {
        assertThat(found("sach thu vien")).containsExactly(first.value());
        assertThat(found("sach phong may")).isEmpty();
    }

    @Test
    void a_phrase_stands_as_it_is_quoted() {
        assertThat(found("\"sach kiem\"")).isEmpty();
        assertThat(found("\"kiem ke sach\"")).containsExactly(first.value());
    }

    @Test
    void words_that_stand_together_come_before_those_that_stand_apart() {
        PlanId id = plans.open(head, school, older, null, "Liền", plan("Giữ vườn thuốc nam", "Vườn", "3.3"));
        plans.open(head, school, newer, null, "Rời", plan("Thuốc cho vườn", "Nam", "3.3"));
        assertThat(found("vuon thuoc nam")).hasSize(2).startsWith(id.value());
    }

    @Test
    void years_states_and_criteria_narrow_it() {
        assertThat(found(new Asked(Words.of("kiem ke"), List.of(older), ALL, ""))).containsExactly(first.value());
        assertThat(found(new Asked(Words.of("kiem ke"), List.of(newer, older), ALL, "3.5"))).containsExactly(second.value());
        assertThat(found(new Asked(Words.of("kiem ke"), List.of(newer, older), List.of("ISSUED"), ""))).isEmpty();
    }

    @Test
    void a_change_is_found_and_what_it_replaced_is_not() {
        PlanId id = plans.open(head, school, newer, null, "Sửa", plan("Trồng bàng", "Sân", "3.3"));
        plans.write(head, school, id, 1, "Sửa", plan("Trồng phượng", "Sân", "3.3"));
        assertThat(found("bang san")).isEmpty();
        assertThat(found("phuong san")).containsExactly(id.value());
    }

    @Test
    void a_row_that_is_gone_is_not_found() {
        PlanId id = plans.open(head, school, newer, null, "Bỏ", plan("Xây bể bơi", "Bể", "3.3"));
        plans.write(head, school, id, 1, "Bỏ", TestPlans.content().with(List.of()));
        assertThat(found("be boi")).isEmpty();
    }

    @Test
    void a_plan_of_earlier_days_is_read_at_the_first_search() throws SQLException {
        PlanId id = plans.open(head, school, newer, null, "Xưa", plan("Đắp đê", "Đê", "3.3"));
        try (Connection owner = house.logins().owner().connect()) {
            owner.createStatement().execute("delete from plan_text where plan = '" + id + "'");
        }
        assertThat(found("dap de")).containsExactly(id.value());
    }

    @Test
    void the_list_tells_of_all_that_was_found_and_gives_a_part() {
        Found part = new PlanSearch(house.tables).found(school, new Asked(Words.of("kiem ke"), List.of(newer, older), ALL, ""), 1, 1);
        assertThat(part.count()).isGreaterThanOrEqualTo(2);
        assertThat(part.part()).hasSize(1);
    }

    @Test
    void another_school_s_plans_are_not_found() {
        assertThat(new PlanSearch(house.tables).found(house.school(), new Asked(Words.of("kiem ke"), List.of(newer, older), ALL, ""), 0, 10)
                .part()).isEmpty();
    }
}
