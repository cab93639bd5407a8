package vn.caitien.app.work.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.StatementCount;
import vn.caitien.app.work.WorkSchool;

class SplitsTest {
    private static final Splits SPLITS = Served.part(Splits.class);
    private static final PlanMoney MONEY = Served.part(PlanMoney.class);
    private static final String ITEM = "i0";
    private static final String BUDGET = "ngân sách xã";
    private static final String GIVEN = "nguồn xã hội hóa";

    private final WorkSchool school = new WorkSchool(TestReading.plan("15 triệu từ ngân sách xã và nguồn xã hội hóa", "7 triệu"));
    private final AccountId head = school.head.id();
    private final String page = "/schools/" + school.id + "/plans/" + school.plan + "/items/" + ITEM + "/money";

    private void say(AccountId by, @Nullable UUID shown, Map<String, Long> amounts) {
        SPLITS.say(by, school.id, school.plan, ITEM, school.year, shown, amounts, "Lê Thị Bưởi");
    }

    private Money read() {
        return MONEY.of(school.id, school.plan);
    }

    private UUID said() {
        return Objects.requireNonNull(division().said()).id();
    }

    private Division division() {
        return Objects.requireNonNull(read().item(ITEM).orElseThrow().division());
    }

    private long planned(String source) {
        return read().bySource().sources().stream().filter(one -> source.equals(one.source())).findFirst().orElseThrow().planned().low();
    }

    @Test
    void a_sum_is_planned_from_each_source_as_it_was_said_and_the_whole_stays_what_it_was() {
        say(head, null, Map.of(BUDGET, 10_000_000L, GIVEN, 5_000_000L));
        assertThat(planned(BUDGET)).isEqualTo(10_000_000);
        assertThat(planned(GIVEN)).isEqualTo(5_000_000);
        assertThat(read().bySource().shared()).isEmpty();
        assertThat(read().planned().low()).isEqualTo(22_000_000);
    }

    @Test
    void what_the_sources_said_do_not_fill_stays_undivided() {
        say(head, null, Map.of(BUDGET, 8_000_000L, GIVEN, 5_000_000L));
        assertThat(read().bySource().undivided().low()).isEqualTo(2_000_000);
    }

    @Test
    void with_one_source_left_the_rest_is_its_own() {
        say(head, null, Map.of(BUDGET, 8_000_000L));
        assertThat(planned(GIVEN)).isEqualTo(7_000_000);
    }

    @Test
    void it_is_said_again_and_taken_back_each_with_its_line_of_the_record() {
        say(head, null, Map.of(BUDGET, 8_000_000L));
        say(head, said(), Map.of(BUDGET, 9_000_000L));
        assertThat(planned(BUDGET)).isEqualTo(9_000_000);
        say(head, said(), Map.of());
        assertThat(read().bySource().undivided().low()).isEqualTo(15_000_000);
        assertThat(school.recorded(3)).containsExactly("spending.split-withdrawn", "spending.split", "spending.split");
    }

    @Test
    void who_did_not_see_what_another_said_overwrites_nothing() {
        say(head, null, Map.of(BUDGET, 8_000_000L));
        assertThatThrownBy(() -> say(head, null, Map.of(BUDGET, 1L))).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> say(head, UUID.randomUUID(), Map.of())).isInstanceOf(StaleVersion.class);
        assertThat(planned(BUDGET)).isEqualTo(8_000_000);
    }

    @Test
    void more_than_the_sum_is_refused_and_so_is_a_source_the_plan_does_not_name() {
        assertThatThrownBy(() -> say(head, null, Map.of(BUDGET, 15_000_001L))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> say(head, null, Map.of("quỹ khác", 1L))).isInstanceOf(NotHere.class);
    }

    @Test
    void a_split_of_another_sum_holds_no_more() {
        Division division = division();
        Split other = new Split(UUID.randomUUID(), ITEM, school.year, 14_000_000, Map.of(BUDGET, 1L), "x");
        assertThat(new Division(division.share(), other).holds()).isFalse();
        assertThat(new Division(division.share(), other).divided(List.of(division.share()))).containsExactly(division.share());
    }

    @Test
    void nothing_is_written_to_a_closed_plan() {
        school.close();
        assertThatThrownBy(() -> say(head, null, Map.of(BUDGET, 1L))).isInstanceOf(NotHere.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OFFICER", "OPERATOR", "PUBLIC"}, mode = EnumSource.Mode.EXCLUDE)
    void who_may_report_spending_of_every_item_says_it(Role role) {
        Served.Someone someone = Served.someone().is(role, school.id);
        if (Served.part(Permissions.class).may(someone.id(), school.id, Deed.REPORT_SPENDING, Matter.ANY).allowed()) {
            say(someone.id(), null, Map.of(BUDGET, 1L));
            assertThat(planned(BUDGET)).isEqualTo(1);
        } else {
            assertThatThrownBy(() -> say(someone.id(), null, Map.of(BUDGET, 1L))).isInstanceOf(NotHere.class);
            assertThat(someone.signedIn().get(page).status()).isEqualTo(404);
        }
    }

    private Visitor.Answer posted(Visitor who, String shown, String first, String second) {
        who.get(page);
        return who.post(page, new HashMap<>(Map.of("year", school.year.toString(), "shown", shown, "part0", first, "part1", second)));
    }

    @Test
    void the_page_asks_for_each_source_and_tells_afterwards_who_said_it() {
        Visitor visitor = school.head.signedIn();
        assertThat(visitor.get(page).body()).contains("Chia theo nguồn", BUDGET, GIVEN, "15.000.000 đ");
        assertThat(posted(visitor, "", "10 triệu", "5.000.000").location()).contains("/money?year=" + school.year);
        assertThat(visitor.get("/schools/" + school.id + "/plans/" + school.plan + "/money").body())
                .contains("ngân sách xã: 10.000.000 đ", "Số chia theo nguồn do", "Sửa số chia theo nguồn");
    }

    @Test
    void what_is_too_much_or_no_sum_stays_in_its_field_with_what_to_do() {
        Visitor visitor = school.head.signedIn();
        assertThat(posted(visitor, "", "10 triệu", "6 triệu").body()).contains("Cộng lại là 16.000.000 đ, nhiều hơn 15.000.000 đ");
        assertThat(posted(visitor, "", "vài triệu", "").body()).contains("Chưa đọc được một số tiền");
        assertThat(division().said()).isNull();
    }

    @Test
    void an_item_without_a_sum_to_divide_says_so() {
        assertThat(school.head.signedIn().get(page.replace("/i0/", "/i1/")).body()).contains("Nội dung này không có số tiền nào cần chia");
        assertThat(school.head.signedIn().get(page.replace("/i0/", "/i9/")).status()).isEqualTo(404);
    }

    @Test
    void the_page_sends_few_statements() {
        Visitor visitor = school.head.signedIn();
        visitor.get(page);
        StatementCount.start();
        visitor.get(page);
        assertThat(StatementCount.sent()).hasSizeLessThanOrEqualTo(5);
    }
}
