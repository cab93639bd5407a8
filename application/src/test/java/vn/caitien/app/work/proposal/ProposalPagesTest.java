package vn.caitien.app.work.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.Today;
import vn.caitien.app.work.TestWork;

class ProposalPagesTest {
    private static final Proposals PROPOSALS = Served.part(Proposals.class);
    private static final LocalDate TODAY = Today.of(Clock.systemUTC());
    private static final Map<String, String> ASKED =
            Map.of("kind", "posts", "asked", "Thêm một giáo viên Tin học", "receiver", "Ủy ban nhân dân xã", "item", "r1");
    private final TestWork work = TestWork.founded();
    private final String list = "/schools/" + work.school() + "/plans/" + work.plan() + "/proposals";
    private final Visitor head = work.head().signedIn();

    private static Visitor.Answer post(Visitor visitor, String path, Map<String, String> fields) {
        visitor.get("/me");
        return visitor.post(path, fields);
    }

    private boolean may(Served.Someone someone, Deed deed) {
        return Served.part(Permissions.class).may(someone.id(), work.school(), deed, Matter.ANY).allowed();
    }

    private String written() {
        return post(head, list + "/new", ASKED).location();
    }

    private Visitor.Answer step(Visitor visitor, String one, int version, String kind, LocalDate day, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of("version", Integer.toString(version), "step", kind, "day", day.toString()));
        fields.putAll(more);
        return post(visitor, one + "/steps", fields);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OFFICER", "OPERATOR", "PUBLIC"}, mode = EnumSource.Mode.EXCLUDE)
    void the_school_s_people_read_them_and_who_gives_tasks_writes_them(Role role) {
        String one = written();
        Served.Someone someone = work.someone(role);
        Visitor visitor = someone.signedIn();
        int read = may(someone, Deed.READ_DRAFT) ? 200 : 404;
        int write = may(someone, Deed.ASSIGN_TASK) ? 200 : 404;
        assertThat(visitor.get(list).status()).isEqualTo(read);
        assertThat(visitor.get(one).status()).isEqualTo(read);
        assertThat(visitor.get(list + "/new").status()).isEqualTo(write);
        assertThat(visitor.get(one + "/change").status()).isEqualTo(write);
        assertThat(step(visitor, one, 1, "sent", TODAY, Map.of()).status()).isEqualTo(write == 200 ? 303 : 404);
        assertThat(post(visitor, list + "/new", ASKED).status()).isEqualTo(write == 200 ? 303 : 404);
        assertThat(visitor.get(one).body().contains("/steps\"")).isEqualTo(write == 200);
    }

    @Test
    void one_that_has_waited_long_is_to_be_reminded_of_with_words_to_copy() {
        String one = written();
        step(head, one, 1, "sent", TODAY.minusDays(41), Map.of("paper", "88/TTr-BS"));
        assertThat(head.get(list).body()).contains("chờ 41 ngày", "Nên làm tiếp", "88/TTr-BS");
        assertThat(head.get(one).body()).contains("Kính gửi Ủy ban nhân dân xã", "88/TTr-BS", "Đến nay đã 41 ngày");
    }

    @Test
    void it_is_sent_on_answered_and_granted() {
        String one = written();
        step(head, one, 1, "sent", TODAY.minusDays(9), Map.of("paper", "88/TTr-BS"));
        assertThat(step(head, one, 2, "sent-on", TODAY, Map.of()).body()).contains("chuyển lên cơ quan nào");
        step(head, one, 2, "sent-on", TODAY.minusDays(5), Map.of("sent-on", "Sở Nội vụ"));
        assertThat(head.get(one).body()).contains("Chuyển lên Sở Nội vụ", "Đang chờ Sở Nội vụ");
        step(head, one, 3, "granted", TODAY, Map.of("paper", "12/QĐ", "said", "Từ tháng 1"));
        assertThat(head.get(one).body()).contains("được chấp thuận", "văn bản số 12/QĐ", "Từ tháng 1").doesNotContain("Kính gửi");
        assertThat(head.get(one).body()).contains("Đã gửi").doesNotContain("Đã nhắc lại");
    }

    @Test
    void what_is_missing_is_told_beside_it_with_what_was_written() {
        Map<String, String> fields = new HashMap<>(ASKED);
        fields.put("asked", " ");
        fields.remove("kind");
        assertThat(post(head, list + "/new", fields).body()).contains("Ô này còn trống", "Chưa chọn", "value=\"Ủy ban nhân dân xã\"");
        String one = written();
        assertThat(step(head, one, 1, "sent", TODAY.plusDays(1), Map.of()).body()).contains("còn ở phía trước");
        assertThat(step(head, one, 1, "reminded", TODAY, Map.of()).body()).contains("Chưa chọn");
    }

    @Test
    void it_is_changed_while_it_is_not_sent() {
        String one = written();
        assertThat(head.get(one + "/change").body()).contains("Thêm một giáo viên Tin học", "value=\"r1\" checked");
        Map<String, String> fields = new HashMap<>(ASKED);
        fields.putAll(Map.of("version", "1", "asked", "Thêm hai giáo viên", "item", "r0"));
        assertThat(post(head, one + "/change", fields).location()).endsWith(one);
        assertThat(PROPOSALS.of(work.school(), work.plan(), "r0")).hasSize(1);
        step(head, one, 2, "sent", TODAY, Map.of());
        assertThat(head.get(one).body()).contains("Thêm hai giáo viên").doesNotContain("/change\"");
        fields.put("version", "3");
        assertThat(post(head, one + "/change", fields).status()).isEqualTo(409);
    }

    @Test
    void a_step_from_an_older_page_changes_nothing() {
        String one = written();
        step(head, one, 1, "sent", TODAY, Map.of());
        assertThat(step(head, one, 1, "reminded", TODAY, Map.of()).status()).isEqualTo(409);
    }

    @Test
    void the_item_from_which_one_comes_is_ticked() {
        assertThat(head.get(list + "/new?item=r1").body()).contains("value=\"r1\" checked").doesNotContain("value=\"r0\" checked");
    }

    @Test
    void before_there_is_one_the_page_teaches_what_it_is_for() {
        assertThat(head.get(list).body()).contains("Chưa có đề xuất nào", "/proposals/new\"");
    }

    @Test
    void a_draft_has_none() {
        String draft = "/schools/" + work.school() + "/plans/" + Served.part(ImprovementPlans.class)
                .open(work.by(), work.school(), work.year(), null, "Nháp", TestPlans.content()) + "/proposals";
        assertThat(head.get(draft + "/new").body()).contains("kế hoạch đang soạn");
        assertThat(post(head, draft + "/new", ASKED).location()).isEmpty();
    }

    @Test
    void one_of_another_school_is_not_found_below_one_s_own() {
        TestWork other = TestWork.founded();
        UUID strange = TestProposals.written(other.by(), other.school(), other.plan(), 1);
        String here = "/schools/" + work.school() + "/proposals/" + strange;
        assertThat(head.get(here).status()).isEqualTo(404);
        assertThat(step(head, here, 1, "sent", TODAY, Map.of()).status()).isEqualTo(404);
    }
}
