package vn.caitien.app.work.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.work.WorkSchool;
import vn.caitien.app.work.measure.Indicators;
import vn.caitien.app.work.measure.TestMeasures;
import vn.caitien.app.work.money.PlanMoney;
import vn.caitien.app.work.money.TestMoney;
import vn.caitien.app.work.obstacle.TestObstacles;
import vn.caitien.app.work.proposal.TestProposals;
import vn.caitien.app.work.support.Supports;
import vn.caitien.app.work.support.Wanted;

class ItemWaitingTest {
    private final WorkSchool school = new WorkSchool();
    private final Visitor visitor = school.head.signedIn();
    private final String plan = "/schools/" + school.id + "/plans/" + school.plan;

    private String waiting(String item) {
        return visitor.get(plan + "/items/" + item + "/waiting").body();
    }

    @Test
    void an_item_that_waits_for_nothing_shows_nothing() {
        assertThat(waiting("r0")).doesNotContain("<section");
    }

    @Test
    void its_obstacles_and_the_proposals_it_waits_for_are_told() {
        TestObstacles.raised(school.head.id(), school.id, school.plan, 1);
        TestProposals.written(school.head.id(), school.id, school.plan, 2);
        assertThat(waiting("r0")).contains("Đang chờ, đang vướng", "/obstacles/", "Xây phòng thứ 1", "chờ trả lời đã")
                .doesNotContain("Xây phòng thứ 0");
    }

    @Test
    void a_condition_that_holds_work_up_is_told_until_it_is_granted() {
        Supports supports = Served.part(Supports.class);
        UUID id = supports.add(school.head.id(), school.id, school.plan, "r0",
                new Wanted("Ngày cho mượn sân", "Ủy ban nhân dân xã", null, null, null, null, true));
        assertThat(waiting("r0")).contains("Ngày cho mượn sân", "hỏi Ủy ban nhân dân xã");
        supports.change(school.head.id(), school.id, id, 1,
                new Wanted("Ngày cho mượn sân", "Ủy ban nhân dân xã", null, true, null, LocalDate.of(2999, 1, 1), true));
        assertThat(waiting("r0")).doesNotContain("Ngày cho mượn sân");
    }

    @Test
    void its_indicators_and_what_was_spent_on_it_lead_to_their_pages() {
        TestMeasures.some(Served.part(Indicators.class), school.head.id(), school.id, school.plan, 1);
        TestMoney.some(Served.part(PlanMoney.class), school.head.id(), school.id, school.plan, 1);
        assertThat(List.of(waiting("r4"), waiting("r2"))).satisfiesExactly(figures -> assertThat(figures).contains("/indicators/", "trước: "),
                money -> assertThat(money).contains(plan + "/spendings?item=r2", "Đã chi cho nội dung này"));
    }

    @Test
    void an_item_the_plan_does_not_have_is_not_here() {
        assertThat(visitor.get(plan + "/items/r99/waiting").status()).isEqualTo(404);
    }
}
