package vn.caitien.app.work.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.work.TestTasks;
import vn.caitien.app.work.WorkSchool;
import vn.caitien.app.work.measure.Indicators;
import vn.caitien.app.work.measure.TestMeasures;
import vn.caitien.app.work.money.PlanMoney;
import vn.caitien.app.work.money.TestMoney;
import vn.caitien.app.work.obstacle.TestObstacles;
import vn.caitien.app.work.proposal.TestProposals;

class StatePagesTest {
    private final WorkSchool school = new WorkSchool();
    private final Visitor visitor = school.head.signedIn();
    private final String plan = "/schools/" + school.id + "/plans/" + school.plan;

    /** What a page says, on one line and without its marks. */
    private static String words(String page) {
        return page.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }

    @Test
    void a_plan_without_tasks_says_so_and_what_is_not_known_stays_unknown() {
        assertThat(words(visitor.get(plan + "/state").body())).contains("Kế hoạch chưa giao việc nào.", "Chưa ghi khoản chi nào.",
                "còn khoản chưa rõ số tiền nên chưa tính", "Không có khó khăn nào đang chờ giải quyết.");
    }

    @Test
    void every_figure_leads_to_where_it_comes_from() {
        TestTasks.given(school.head.id(), school.id, school.plan, 3);
        TestObstacles.raised(school.head.id(), school.id, school.plan, 2);
        TestMeasures.some(Served.part(Indicators.class), school.head.id(), school.id, school.plan, 2);
        assertThat(visitor.get(plan + "/state").body()).contains("<a href=\"" + plan + "/tasks\">3 việc</a>",
                "<a href=\"" + plan + "/tasks?state=not-begun\">3 việc chưa đến kỳ</a>", "<a href=\"" + plan + "/obstacles\">2 khó khăn</a>",
                "<a href=\"" + plan + "/indicators\">2 chỉ số</a>");
    }

    @Test
    void what_was_spent_is_the_sum_the_page_of_money_tells() {
        TestMoney.some(Served.part(PlanMoney.class), school.head.id(), school.id, school.plan, 3);
        String spent = words(visitor.get(plan + "/money").body()).replaceAll(".*Đã chi: ([0-9.]+ đ)\\..*", "$1");
        assertThat(spent).matches("[0-9.]+ đ");
        assertThat(words(visitor.get(plan + "/state").body())).contains("Đã ghi chi " + spent + ".");
    }

    @Test
    void the_words_to_copy_hold_the_paragraph_and_the_address() {
        assertThat(visitor.get(plan + "/state").body()).containsPattern("(?s)<textarea[^>]*>[^<]*Kế hoạch chưa giao việc nào\\.[^<]*http[^<]*" + plan + "/state</textarea>");
    }

    @Test
    void the_notice_names_nobody() {
        UUID task = TestTasks.given(school.head.id(), school.id, school.plan, 2);
        assertThat(task).isNotNull();
        String notice = visitor.get(plan + "/state/notice").body();
        String main = notice.substring(notice.indexOf("ct-notice"));
        assertThat(main).contains("2 việc", "Việc đến hạn trong 30 ngày tới").doesNotContain("Lê Văn Đức", "href");
    }

    @Test
    void open_obstacles_and_proposals_stand_on_the_first_page_and_lead_to_all() {
        TestObstacles.raised(school.head.id(), school.id, school.plan, 4);
        String page = visitor.get("/schools/" + school.id + "/work/waiting").body();
        assertThat(page).contains("Khó khăn chưa giải quyết (4)", plan + "/obstacles\">Xem cả 4</a>").doesNotContain("Đề xuất");
    }

    @Test
    void a_proposal_that_was_not_sent_is_told_as_such() {
        TestProposals.written(school.head.id(), school.id, school.plan, 2);
        assertThat(words(visitor.get(plan + "/state").body())).contains("1 đề xuất còn chưa gửi.", "1 đề xuất đã gửi và đang chờ trả lời");
    }

    @Test
    void of_a_draft_there_is_nothing_to_tell_and_the_page_says_why() {
        assertThat(words(visitor.get("/schools/" + school.id + "/plans/" + school.draft() + "/state").body()))
                .contains("Chưa có gì để kể", "chỉ theo dõi từ khi kế hoạch được ban hành");
    }

    @Test
    void beside_the_table_of_the_paper_stands_how_far_each_item_is() {
        TestTasks.given(school.head.id(), school.id, school.plan, 3);
        String page = words(visitor.get(plan + "/live").body());
        assertThat(page).contains("0/3 việc xong", "chưa giao việc", "Đang ra sao");
    }
}
