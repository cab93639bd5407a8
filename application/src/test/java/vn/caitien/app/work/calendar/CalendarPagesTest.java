package vn.caitien.app.work.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.platform.Today;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TestWork;

class CalendarPagesTest {
    private static final Doer MAI = new Doer(null, "Cô Mai");
    private static final LocalDate TODAY = Today.of(Clock.systemUTC());

    private final TestWork work = TestWork.founded();
    private final Visitor head = work.head().signedIn();

    @Test
    void each_round_of_a_task_stands_on_its_day() {
        work.monthly("Đối soát dữ liệu", MAI, List.of(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 31)));
        assertThat(day("2026-12-31").select("ul a").eachText()).containsExactly("Đối soát dữ liệu (kỳ 2/3)");
        assertThat(day("2027-01-31").select("ul a").eachText()).containsExactly("Đối soát dữ liệu (kỳ 3/3)");
    }

    @Test
    void a_task_leads_to_its_page_and_names_who_does_it() {
        TaskId task = work.task("Lập bảng phân công", MAI, LocalDate.of(2027, 3, 5));
        assertThat(day("2027-03-05").select("ul a").attr("href")).isEqualTo("/schools/" + work.school() + "/tasks/" + task);
        assertThat(day("2027-03-05").select(".who").text()).isEqualTo("Cô Mai");
    }

    @Test
    void what_was_dropped_is_not_there() {
        TaskId task = work.task("Làm mái che", MAI, LocalDate.of(2027, 3, 5));
        TestWork.TASKS.drop(work.by(), work.school(), task, 1, "Không còn cần");
        assertThat(month("2027-03").select(".ct-cal ul")).isEmpty();
    }

    @Test
    void what_is_late_says_for_how_long() {
        work.task("Kiểm kê", MAI, TODAY.minusDays(3));
        assertThat(day(TODAY.minusDays(3).toString()).select(".ct-chip.late").text()).isEqualTo("quá hạn 3 ngày");
    }

    @Test
    void a_day_the_province_set_names_its_paper() {
        assertThat(day("2026-12-04").select(".note.local").text()).isEqualTo("Ngày hội thử, theo Công văn 00/VD");
    }

    @Test
    void what_is_to_be_done_before_a_day_says_so() {
        assertThat(day("2027-01-30").select(".note.local").text()).startsWith("trước ngày này: gửi báo cáo thử");
    }

    @Test
    void a_day_of_the_law_names_its_circular() {
        assertThat(day("2027-06-15").select(".note.law").text()).contains("trước ngày này", "57/2026/TT-BGDĐT");
    }

    @Test
    void weeks_begin_on_monday() {
        // the first of December 2026 is a Tuesday
        assertThat(month("2026-12").selectFirst(".ct-cal > li").attr("style")).isEqualTo("--column:2");
        assertThat(month("2026-12").select(".ct-calweek span").eachText()).startsWith("Thứ hai", "Thứ ba").endsWith("Chủ nhật");
    }

    @Test
    void a_day_is_named_with_its_weekday_for_who_sees_no_columns() {
        assertThat(day("2026-12-04").select("time").text()).contains("Thứ sáu, 04/12/2026");
    }

    @Test
    void days_with_nothing_are_not_read_aloud() {
        Element bare = month("2027-02").selectFirst(".ct-cal > li.bare");
        assertThat(bare.attr("aria-hidden")).isEqualTo("true");
        assertThat(bare.select("a")).isEmpty();
    }

    @Test
    void the_months_before_and_after_are_a_step_away() {
        assertThat(month("2027-01").select("nav[aria-label='Tháng khác'] a").eachAttr("href")).containsExactly(
                here() + "?month=2026-12", here() + "?month=2027-02", here());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?month=", "?month=2026-13", "?month=x", "?month=-1000-01", "?month=99999-01", "?day=2026-02-30"})
    void without_a_month_it_is_the_present_one_with_today_in_it(String asked) {
        Document page = Jsoup.parse(head.get(here() + asked).body());
        assertThat(page.select("#month").text()).isEqualTo("Tháng " + TODAY.getMonthValue() + "/" + TODAY.getYear());
        assertThat(page.select(".ct-cal > .today time").attr("datetime")).isEqualTo(TODAY.toString());
    }

    @Test
    void an_empty_month_says_where_something_is() {
        work.task("Sơ kết", MAI, LocalDate.of(2027, 1, 15));
        Element empty = month("2027-03").selectFirst(".ct-empty");
        assertThat(empty.text()).contains("Tháng 3/2027: không có việc nào đến hạn", "15/01/2027");
        assertThat(empty.select("a").attr("href")).isEqualTo(here() + "?month=2027-01");
    }

    @Test
    void where_no_task_has_a_day_it_leads_to_the_tasks() {
        assertThat(month("2027-03").select(".ct-empty a").attr("href")).isEqualTo("/schools/" + work.school() + "/plans/" + work.plan() + "/tasks");
    }

    @Test
    void of_many_on_a_day_some_are_shown_and_the_rest_is_a_step_away() {
        for (int at = 0; at < 8; at++) {
            work.task("Việc " + at, MAI, LocalDate.of(2027, 4, 9));
        }
        Element day = day("2027-04-09");
        assertThat(day.select("ul li")).hasSize(6);
        assertThat(day.select(".more").text()).isEqualTo("và 2 việc nữa");
        Document alone = Jsoup.parse(head.get(day.select(".more a").attr("href")).body());
        assertThat(alone.select(".ct-cal ul li")).hasSize(8);
        assertThat(alone.select(".ct-cal > li")).hasSize(1);
    }

    @Test
    void hostile_words_stay_words() {
        work.task("<script>alert(1)</script>", MAI, LocalDate.of(2027, 5, 5));
        assertThat(month("2027-05").select(".ct-cal script")).isEmpty();
        assertThat(day("2027-05-05").select("ul a").text()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void a_plan_s_other_pages_lead_to_it() {
        assertThat(head.get("/schools/" + work.school() + "/plans/" + work.plan() + "/gantt").body()).contains(here());
    }

    @Test
    void the_chart_shows_the_days_of_the_province_too() {
        work.task("Sơ kết", MAI, YearMonth.of(2027, 1).atEndOfMonth());
        Document chart = Jsoup.parse(head.get("/schools/" + work.school() + "/plans/" + work.plan() + "/gantt").body());
        assertThat(chart.select("svg path.local")).hasSize(2);
        assertThat(chart.select("svg").text()).contains("Ngày hội thử");
    }

    private Document month(String month) {
        return Jsoup.parse(head.get(here() + "?month=" + month).body());
    }

    private Element day(String day) {
        return month(day.substring(0, 7)).selectFirst(".ct-cal > li:has(time[datetime=" + day + "])");
    }

    private String here() {
        return "/schools/" + work.school() + "/plans/" + work.plan() + "/calendar";
    }
}
