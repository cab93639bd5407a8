package vn.caitien.app.work.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.TestSchool;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.work.TestWork;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Row;

class SupportPagesTest {
    private static final Supports SUPPORTS = Served.part(Supports.class);
    private static final LocalDate TODAY = Today.of(Clock.systemUTC());
    private static final Map<String, String> FIELDS = Map.of("item", "r0", "what", "Báo cáo viên", "of", "Công an phường",
            "granted", "unknown", "holds-up", "true");
    private final TestWork work = TestWork.founded();
    private final String list = "/schools/" + work.school() + "/plans/" + work.plan() + "/supports";
    private final Visitor head = work.head().signedIn();

    private static Visitor.Answer post(Visitor visitor, String path, Map<String, String> fields) {
        visitor.get("/me");
        return visitor.post(path, fields);
    }

    private static Map<String, String> with(Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(FIELDS);
        fields.putAll(more);
        return fields;
    }

    private String added() {
        post(head, list + "/new", FIELDS);
        return "/schools/" + work.school() + "/supports/" + SUPPORTS.of(work.school(), work.plan()).getLast().id();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OFFICER", "OPERATOR", "PUBLIC"}, mode = EnumSource.Mode.EXCLUDE)
    void the_school_s_people_read_them_and_who_gives_tasks_writes_them(Role role) {
        String one = added();
        Served.Someone someone = work.someone(role);
        Visitor visitor = someone.signedIn();
        Permissions permissions = Served.part(Permissions.class);
        int read = permissions.may(someone.id(), work.school(), Deed.READ_DRAFT, Matter.ANY).allowed() ? 200 : 404;
        boolean writes = permissions.may(someone.id(), work.school(), Deed.ASSIGN_TASK, Matter.ANY).allowed();
        assertThat(visitor.get(list).status()).isEqualTo(read);
        assertThat(visitor.get(one).status()).isEqualTo(read);
        assertThat(visitor.get(one).body().contains("action=\"" + one)).isEqualTo(writes);
        assertThat(visitor.get(list + "/new").status()).isEqualTo(writes ? 200 : 404);
        assertThat(post(visitor, list + "/new", FIELDS).status()).isEqualTo(writes ? 303 : 404);
        assertThat(post(visitor, one, with(Map.of("version", "1"))).status()).isEqualTo(writes ? 303 : 404);
    }

    @Test
    void what_holds_work_up_stands_first_until_it_is_granted() {
        String one = added();
        post(head, list + "/new", with(Map.of("what", "Máy in nhãn", "granted", "granted")));
        assertThat(head.get(list).body()).contains("việc đang dừng chờ", "đã có").containsSubsequence("Báo cáo viên", "Máy in nhãn");
        post(head, one, with(Map.of("version", "1", "granted", "granted", "answered", TODAY.toString(), "until", TODAY.plusDays(9).toString())));
        assertThat(head.get(list).body()).doesNotContain("việc đang dừng chờ");
        assertThat(head.get(one).body()).contains("Đã được đồng ý", "Được đến hết ngày");
        assertThat(SUPPORTS.holdingUp(work.school(), work.plan())).isEmpty();
    }

    @Test
    void what_the_plan_itself_names_is_offered_until_someone_confirms_it() {
        SchoolId school = TestSchool.founded();
        UUID year = TestSchool.year(school, 2026);
        AccountId by = Served.someone().is(Role.HEAD, school).id();
        UUID person = TestSchool.person(school, "Lê Văn Đức");
        ImprovementPlans plans = Served.part(ImprovementPlans.class);
        PlanId plan = plans.open(by, school, year, null, "Kế hoạch", TestPlans.content().with(List.of(
                Row.of("r0", Map.of(Cell.IMPROVEMENT, "Phòng cháy", Cell.SUPPORT, "Báo cáo viên PCCC")),
                Row.of("r1", Map.of(Cell.IMPROVEMENT, "Thư viện")))));
        TestPlans.again(plans, by, school, plan, 1, person);
        Served.Someone secretary = Served.someone().is(Role.SECRETARY, school);
        Visitor visitor = secretary.signedIn();
        String there = "/schools/" + school + "/plans/" + plan + "/supports";
        assertThat(visitor.get(there).body()).contains("chưa ai xác nhận", "Báo cáo viên PCCC", "/supports/new?item=r0\"").doesNotContain("?item=r1");
        assertThat(visitor.get(there + "/new?item=r0").body()).contains("Báo cáo viên PCCC</textarea>");
        post(visitor, there + "/new", with(Map.of("what", "Báo cáo viên PCCC")));
        assertThat(visitor.get(there).body()).doesNotContain("chưa ai xác nhận");
    }

    @Test
    void a_box_that_is_unticked_stays_so() {
        String one = added();
        assertThat(head.get(one).body()).contains("value=\"true\" checked");
        Map<String, String> fields = with(Map.of("version", "1"));
        fields.remove("holds-up");
        post(head, one, fields);
        assertThat(head.get(one).body()).contains("việc vẫn làm được").doesNotContain("value=\"true\" checked");
    }

    @Test
    void days_that_do_not_fit_are_told_beside_them() {
        assertThat(post(head, list + "/new", with(Map.of("answered", TODAY.toString()))).body()).contains("chưa chọn được hay không");
        assertThat(post(head, list + "/new", with(Map.of("until", TODAY.toString()))).body()).contains("khi đã được đồng ý");
        assertThat(post(head, list + "/new", with(Map.of("granted", "refused", "answered", TODAY.plusDays(1).toString()))).body())
                .contains("còn ở phía trước");
        assertThat(post(head, list + "/new", with(Map.of("what", " "))).body()).contains("Ô này còn trống", "Công an phường");
        assertThat(SUPPORTS.of(work.school(), work.plan())).isEmpty();
    }

    @Test
    void a_change_of_an_older_page_is_not_written() {
        String one = added();
        post(head, one, with(Map.of("version", "1")));
        assertThat(post(head, one, with(Map.of("version", "1"))).status()).isEqualTo(409);
    }

    @Test
    void one_of_another_school_is_not_found_below_one_s_own() {
        TestWork other = TestWork.founded();
        String here = "/schools/" + work.school() + "/supports/" + TestSupports.added(other.by(), other.school(), other.plan(), 1);
        assertThat(head.get(here).status()).isEqualTo(404);
        assertThat(post(head, here, with(Map.of("version", "1"))).status()).isEqualTo(404);
    }
}
