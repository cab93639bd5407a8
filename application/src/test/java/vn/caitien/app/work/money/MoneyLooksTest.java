package vn.caitien.app.work.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Served;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.page.Browser;
import vn.caitien.app.platform.page.Look;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.TaskTerms;
import vn.caitien.app.work.Times;
import vn.caitien.app.work.WorkSchool;
import vn.caitien.plan.Plan;

/** The pages of money in a real browser, where a sum comes from several sources and tasks cost more than their item. */
class MoneyLooksTest extends Browser {
    private static final String ITEM = "i0";
    private final WorkSchool school = new WorkSchool(content());

    private static Plan content() {
        Plan plan = TestPlans.content();
        return plan.with(TestReading.plan("15 triệu từ ngân sách xã và nguồn xã hội hóa", "2 triệu từ ngân sách xã").rows());
    }

    @Test
    void they_are_sound() throws IOException {
        PlanMoney money = Served.part(PlanMoney.class);
        money.spend(school.head.id(), school.id, school.plan, ITEM, "Hiệu trưởng",
                new Spent(null, 4_000_000, "ngân sách xã", LocalDate.of(2026, 11, 2), "Mua bàn ghế", "HĐ 12"));
        Served.part(SchoolTasks.class).assign(school.head.id(), school.id, school.plan, List.of(new SchoolTasks.Asked(ITEM,
                new TaskTerms("Sửa mái", null, List.of(), null, null, 18_000_000L, null), Times.once(null, null))));
        screen(DESK, Look.LIGHT);
        signIn(school.head.login(), Served.PASSWORD);
        String plan = "/schools/" + school.id + "/plans/" + school.plan;
        for (String page : new String[] {"/money", "/items/" + ITEM + "/money", "/spendings"}) {
            for (boolean desk : new boolean[] {true, false}) {
                screen(desk ? DESK : PHONE, desk ? Look.LIGHT : Look.DARK);
                open(plan + page);
                picture("money" + page.replace('/', '-') + (desk ? "-1280-light" : "-360-dark"));
                assertThat(chromium.executeScript("return document.getElementById('trouble') === null")).as(page).isEqualTo(true);
                sound();
            }
        }
    }
}
