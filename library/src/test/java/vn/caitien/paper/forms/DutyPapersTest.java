package vn.caitien.paper.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.caitien.paper.forms.SignOffListTest.PLAN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.PaperText;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Code;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.forms.DutySlips.Mine;
import vn.caitien.paper.forms.DutySlips.Slip;
import vn.caitien.paper.forms.DutyTable.Person;

class DutyPapersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);
    private static final Duty WHOLE = new Duty("Bổ sung sách", "1. Thư viện", "Lê Thị Bưởi", true, DAY, DAY.plusDays(20), 1, "Sổ đăng ký sách");
    private static final Duty BARE = new Duty("Diễn tập", null, null, false, null, null, 1, null);
    private static final Mine MINE = new Mine("https://truong.example/schools/1/work", List.of("#.", ".#"));

    private static String table(Person... people) {
        return PaperText.of(new DutyTable(PLAN, DAY, List.of(people)).paper());
    }

    private static String slip(Slip... slips) {
        return PaperText.of(new DutySlips(PLAN, DAY, List.of(slips)).paper());
    }

    @Test
    void the_table_names_the_plan_and_the_day() {
        assertThat(table()).contains("title BẢNG PHÂN CÔNG NHIỆM VỤ / [Thực", "số 05/KH-THBD", "Bãi Dừa, ngày 10 tháng 9 năm 2026");
    }

    @Test
    void each_person_has_a_band_with_what_they_answer_for() {
        assertThat(table(new Person("Lê Văn Đức", List.of(WHOLE)))).contains("Lê Văn Đức (1 việc)",
                "| SHORT 1 | TEXT Bổ sung sách | TEXT 1. Thư viện | TEXT Lê Thị Bưởi | SHORT 10/09/2026 – 30/09/2026 | TEXT Sổ đăng ký sách");
    }

    @Test
    void what_nobody_answers_for_is_told() {
        assertThat(table(new Person(null, List.of(BARE)))).contains("Chưa giao cho ai (1 việc)");
    }

    @Test
    void what_is_not_known_is_left_to_a_hand() {
        assertThat(table(new Person(null, List.of(BARE)))).contains("| TEXT Diễn tập | TEXT … | TEXT  | SHORT … | TEXT …");
    }

    @Test
    void tasks_are_numbered_through_all_people() {
        assertThat(table(new Person("Lê Văn Đức", List.of(WHOLE, BARE)), new Person("Vũ Thị Lan", List.of(BARE)))).contains("| SHORT 3 | TEXT Diễn tập");
    }

    @Test
    void a_plan_without_tasks_says_so() {
        assertThat(table()).contains("Kế hoạch chưa giao việc nào.").doesNotContain("\ntable ");
    }

    @Test
    void six_hundred_tasks_are_six_hundred_rows() {
        List<Block> blocks = new DutyTable(PLAN, DAY, IntStream.range(0, 60).mapToObj(at -> new Person("Người " + at,
                IntStream.range(0, 10).mapToObj(_ -> WHOLE).toList())).toList()).paper().parts().getFirst().blocks();
        Table table = (Table) blocks.stream().filter(Table.class::isInstance).findFirst().orElseThrow();
        assertThat(table.body()).hasSize(660);
    }

    @Test
    void what_comes_again_tells_how_often() {
        Duty monthly = new Duty("Đối soát", null, null, true, DAY, LocalDate.of(2027, 5, 31), 9, null);
        assertThat(table(new Person("Lê Văn Đức", List.of(monthly)))).contains("9 lần, 10/09/2026 – 31/05/2027");
    }

    @Test
    void only_the_day_that_is_known_is_told() {
        Duty from = new Duty("Đối soát", null, null, true, DAY, null, 1, null);
        Duty to = new Duty("Đối soát", null, null, true, null, DAY, 1, null);
        assertThat(table(new Person("Lê Văn Đức", List.of(from, to)))).contains("SHORT Từ 10/09/2026", "SHORT 10/09/2026");
    }

    @Test
    void a_slip_names_the_person_what_they_do_and_to_whom_they_report() {
        assertThat(slip(new Slip("Lê Văn Đức", List.of(WHOLE, BARE), MINE))).contains("Họ và tên: Lê Văn Đức. Số việc: 2.",
                "| TEXT Bổ sung sách | SHORT Chủ trì", "| TEXT Diễn tập | SHORT Phối hợp", "Báo cáo với: HIỆU TRƯỞNG Trần Thị Mai.");
    }

    @Test
    void who_signs_in_gets_a_code_to_their_work() {
        assertThat(slip(new Slip("Lê Văn Đức", List.of(WHOLE), MINE))).contains("code Việc của tôi / https://truong.example/schools/1/work", "Quét mã");
    }

    @Test
    void who_does_not_sign_in_is_led_to_the_clerk_without_a_code() {
        assertThat(slip(new Slip("Lê Văn Đức", List.of(WHOLE), null))).contains("Báo cáo qua văn thư nhập hộ", "cấp liên kết").doesNotContain("\ncode ");
    }

    @Test
    void a_slip_without_tasks_says_so_and_has_no_table() {
        assertThat(slip(new Slip("Lê Văn Đức", List.of(), MINE))).contains("Chưa có việc nào được giao.").doesNotContain("\ntable ");
    }

    @Test
    void each_slip_begins_a_page() {
        Slip one = new Slip("Lê Văn Đức", List.of(WHOLE), MINE);
        assertThat(new DutySlips(PLAN, DAY, List.of(one, one)).paper().parts()).hasSize(2).extracting(Pages::orientation)
                .containsOnly(Pages.Orientation.PORTRAIT);
    }

    @Test
    void slips_of_nobody_are_refused() {
        assertThatThrownBy(() -> slip()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_code_that_is_no_square_is_refused() {
        assertThatThrownBy(() -> new Code("a", "b", List.of("#", ".#"))).isInstanceOf(IllegalArgumentException.class);
    }
}
