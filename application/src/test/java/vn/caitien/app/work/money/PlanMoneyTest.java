package vn.caitien.app.work.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.caitien.app.work.money.TestMoney.DAY;
import static vn.caitien.app.work.money.TestMoney.ITEM;
import static vn.caitien.app.work.money.TestMoney.spent;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.work.ItemStandings;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.WorkSchool;
import vn.caitien.plan.Header;
import vn.caitien.plan.Plan;

class PlanMoneyTest {
    private static final PlanMoney MONEY = Served.part(PlanMoney.class);
    private static final String NAME = "Lê Thị Bưởi";

    private final WorkSchool school = new WorkSchool();
    private final AccountId head = school.head.id();

    private UUID spend(AccountId by, String item, long amount) {
        return MONEY.spend(by, school.id, school.plan, item, NAME, spent(amount));
    }

    private Money read() {
        return MONEY.of(school.id, school.plan);
    }

    private ItemMoney item(String id) {
        return read().items().stream().filter(one -> one.item().id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void a_sum_paid_once_is_planned_in_the_year_of_its_span() {
        assertThat(item("r3").known()).isEqualTo(Amount.of(88_500_000));
        assertThat(item("r3").sources()).containsExactly("Ngân sách xã", "xã hội hóa");
    }

    @Test
    void an_item_without_money_costs_nothing_and_one_without_a_sum_is_unknown() {
        assertThat(item("r0").known()).isEqualTo(Amount.of(0));
        assertThat(item("r4").known()).isNull();
        assertThat(item("r4").left()).isNull();
    }

    @Test
    void totals_tell_how_many_items_they_do_not_count() {
        Money money = read();
        assertThat(money.unknown()).isEqualTo((int) money.items().stream().filter(one -> one.planned().unknown() > 0).count()).isPositive();
        assertThat(money.left()).isNull();
    }

    @Test
    void what_is_spent_is_left_no_more() {
        spend(head, "r3", 18_500_000);
        assertThat(item("r3").spent()).isEqualTo(Amount.of(18_500_000));
        assertThat(item("r3").left()).isEqualTo(Amount.of(70_000_000));
        assertThat(read().spent()).isEqualTo(Amount.of(18_500_000));
    }

    @Test
    void what_was_written_is_read_again() {
        TaskId task = school.task(ITEM, head);
        Spent said = new Spent(task, 250_000, null, DAY, "in bài đọc", null);
        UUID id = MONEY.spend(head, school.id, school.plan, ITEM, NAME, said);
        assertThat(MONEY.one(school.id, id)).isEqualTo(new Spending(id, school.plan, ITEM, said, head.value(), NAME));
    }

    @Test
    void a_task_of_another_item_is_refused() {
        TaskId other = school.task("r1", head);
        assertThatThrownBy(() -> MONEY.spend(head, school.id, school.plan, ITEM, NAME,
                new Spent(other, 1, null, DAY, "x", null))).isInstanceOf(NotHere.class);
    }

    @Test
    void what_was_taken_back_is_counted_no_more_and_taken_back_once() {
        UUID id = spend(head, ITEM, 5_000);
        MONEY.withdraw(head, school.id, id);
        assertThat(MONEY.spendings(school.id, school.plan, ITEM)).isEmpty();
        assertThatThrownBy(() -> MONEY.withdraw(head, school.id, id)).isInstanceOfAny(NotHere.class, StaleVersion.class);
    }

    @Test
    void every_act_has_its_line_of_the_record() {
        MONEY.withdraw(head, school.id, spend(head, ITEM, 5_000));
        assertThat(school.recorded(2)).containsExactly("spending.withdrawn", "spending.entered");
    }

    @Test
    void by_source_planned_and_spent_stand_together_and_what_has_none_comes_last() {
        spend(head, ITEM, 500_000);
        MONEY.spend(head, school.id, school.plan, ITEM, NAME, new Spent(null, 7_000, null, DAY, "nước", null));
        List<SourceMoney> sources = read().bySource().sources();
        assertThat(sources).filteredOn(one -> "quỹ khuyến học".equals(one.source())).extracting(SourceMoney::spent)
                .containsExactly(Amount.of(500_000));
        assertThat(sources.getLast().source()).isNull();
        assertThat(sources.getLast().spent()).isEqualTo(Amount.of(7_000));
    }

    @Test
    void a_bill_that_came_after_the_year_still_belongs_to_its_plan() {
        MONEY.spend(head, school.id, school.plan, ITEM, NAME, new Spent(null, 9_000, null, LocalDate.of(2027, 9, 20), "sách", null));
        assertThat(read().spent()).isEqualTo(Amount.of(9_000));
    }

    @Test
    void a_plan_for_several_years_has_the_money_of_the_year_that_is_looked_at() {
        WorkSchool other = new WorkSchool(several(TestPlans.content()));
        AccountId theirs = other.head.id();
        UUID before = TestSchool.year(other.id, 2025);
        MONEY.spend(theirs, other.id, other.plan, ITEM, NAME, spent(4_000));
        MONEY.spend(theirs, other.id, other.plan, ITEM, NAME, new Spent(null, 3_000, null, LocalDate.of(2026, 3, 2), "sách", null));
        ImprovementPlan plan = Served.part(ImprovementPlans.class).one(other.id, other.plan);
        assertThat(MONEY.of(other.id, plan, before).spent()).isEqualTo(Amount.of(3_000));
        assertThat(MONEY.of(other.id, plan, other.year).spent()).isEqualTo(Amount.of(4_000));
        assertThat(MONEY.all(other.id, plan)).extracting(Money::spent).containsExactly(Amount.of(3_000), Amount.of(4_000));
        assertThat(other.head.signedIn().get("/schools/" + other.id + "/plans/" + other.plan + "/money").body()).contains("Theo năm học");
        assertThat(MONEY.of(other.id, plan, before).years()).extracting(SchoolYear::id).containsExactly(before, other.year);
    }

    @Test
    void how_an_item_stands_is_told_with_the_money_of_the_year_that_is_asked_for() {
        WorkSchool other = new WorkSchool(several(TestPlans.content()));
        UUID before = TestSchool.year(other.id, 2025);
        MONEY.spend(other.head.id(), other.id, other.plan, ITEM, NAME, spent(4_000));
        MONEY.spend(other.head.id(), other.id, other.plan, ITEM, NAME, new Spent(null, 3_000, null, LocalDate.of(2026, 3, 2), "sách", null));
        ImprovementPlan plan = Served.part(ImprovementPlans.class).one(other.id, other.plan);
        ItemStandings standings = Served.part(ItemStandings.class);
        assertThat(standings.funds(other.id, plan, ITEM, before).spent()).isEqualTo(3_000);
        assertThat(standings.funds(other.id, plan, ITEM, other.year).spent()).isEqualTo(4_000);
        assertThat(standings.of(other.id, plan, before)).filteredOn(one -> one.item().id().equals(ITEM)).singleElement()
                .satisfies(one -> assertThat(Objects.requireNonNull(one.funds()).spent()).isEqualTo(3_000));
    }

    private static Plan several(Plan one) {
        Header head = one.header();
        return one.with(new Header(head.governingBody(), head.school(), head.schoolType(), null, head.place(), null, head.documentType(),
                head.title(), null, "2025-2028", head.circular(), head.signerTitle(), head.signerName()));
    }

    @Test
    void nothing_is_written_to_a_draft_nor_to_a_closed_plan() {
        assertThatThrownBy(() -> MONEY.spend(head, school.id, school.draft(), ITEM, NAME, spent(1))).isInstanceOf(NotHere.class);
        UUID id = spend(head, ITEM, 5_000);
        school.close();
        assertThatThrownBy(() -> spend(head, ITEM, 1)).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> MONEY.withdraw(head, school.id, id)).isInstanceOf(NotHere.class);
    }

    @Test
    void a_sum_of_nothing_is_no_spending() {
        assertThatThrownBy(() -> spent(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OFFICER", "OPERATOR", "PUBLIC"}, mode = EnumSource.Mode.EXCLUDE)
    void who_may_report_spending_enters_it(Role role) {
        AccountId someone = Served.someone().is(role, school.id).id();
        if (Served.part(Permissions.class).may(someone, school.id, Deed.REPORT_SPENDING, Matter.ANY).allowed()) {
            assertThat(spend(someone, ITEM, 1)).isNotNull();
        } else {
            assertThatThrownBy(() -> spend(someone, ITEM, 1)).isInstanceOf(NotHere.class);
        }
    }

    @Test
    void a_teacher_enters_for_the_item_of_which_they_have_a_task_and_no_other() {
        AccountId teacher = school.teacherOf(ITEM).id();
        assertThat(spend(teacher, ITEM, 1)).isNotNull();
        assertThatThrownBy(() -> spend(teacher, "r3", 1)).isInstanceOf(NotHere.class);
    }

    @Test
    void a_teacher_takes_back_only_what_they_entered() {
        AccountId teacher = school.teacherOf(ITEM).id();
        UUID own = spend(teacher, ITEM, 1);
        UUID another = spend(head, ITEM, 2);
        assertThatThrownBy(() -> MONEY.withdraw(teacher, school.id, another)).isInstanceOf(NotHere.class);
        MONEY.withdraw(teacher, school.id, own);
        assertThat(MONEY.spendings(school.id, school.plan, ITEM)).extracting(Spending::id).containsExactly(another);
    }
}
