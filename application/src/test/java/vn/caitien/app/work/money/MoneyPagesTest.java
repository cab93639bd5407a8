package vn.caitien.app.work.money;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.app.work.money.TestMoney.ITEM;
import static vn.caitien.app.work.money.TestMoney.spent;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.TestSchool;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.database.StatementCount;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.work.PlanView;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.TaskTerms;
import vn.caitien.app.work.Times;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.WorkSchool;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Row;

class MoneyPagesTest {
    private static final PlanMoney MONEY = Served.part(PlanMoney.class);

    @TempDir
    private Path folder;
    private final WorkSchool school = new WorkSchool();
    private final Visitor visitor = school.head.signedIn();
    private final String plan = "/schools/" + school.id + "/plans/" + school.plan;

    private UUID spend(long amount) {
        return MONEY.spend(school.head.id(), school.id, school.plan, ITEM, "Lê Thị Bưởi", spent(amount));
    }

    private Visitor.Answer posted(Visitor who, Map<String, String> fields) {
        who.get("/me");
        return who.post(plan + "/spendings/new", fields);
    }

    private static Map<String, String> fields(String amount) {
        return new HashMap<>(Map.of("item", ITEM, "amount", amount, "what", "sách đọc thêm", "on", "2026-10-12", "source", "quỹ khuyến học"));
    }

    @Test
    void the_money_of_each_item_is_told_with_how_it_is_computed_and_what_is_not_known() {
        assertThat(visitor.get(plan + "/money").body()).contains("88.500.000 đ", "70.000.000 đ, một lần",
                "Kế hoạch chưa cho biết số tiền của năm học này.", "không tính vào tổng", "Còn lại: chưa biết");
    }

    @Test
    void what_is_entered_stands_in_its_list_and_in_the_totals() {
        assertThat(posted(visitor, fields("1,5 triệu")).location()).endsWith("/spendings?item=" + ITEM);
        assertThat(visitor.get(plan + "/spendings?item=" + ITEM).body()).contains("1.500.000 đ", "sách đọc thêm", "12/10/2026", "quỹ khuyến học");
        assertThat(visitor.get(plan + "/money").body()).contains("Đã chi: 1.500.000 đ.");
    }

    @Test
    void the_form_proposes_the_source_the_plan_names_and_the_tasks_of_the_item() {
        school.task(ITEM, school.head.id());
        assertThat(visitor.get(plan + "/spendings/new?item=" + ITEM).body()).contains("value=\"quỹ khuyến học\"", "Kế hoạch ghi: quỹ khuyến học", "Phụ đạo");
    }

    @Test
    void what_is_no_sum_stays_in_its_field_with_what_to_do() {
        assertThat(posted(visitor, fields("vài triệu")).body()).contains("Chưa đọc được một số tiền", "value=\"vài triệu\"");
    }

    @Test
    void a_day_ahead_is_told() {
        Map<String, String> ahead = fields("1000");
        ahead.put("on", "2099-01-01");
        assertThat(posted(visitor, ahead).body()).contains("còn ở phía trước");
    }

    @Test
    void a_spending_is_taken_back_after_a_question() {
        String at = "/schools/" + school.id + "/spendings/" + spend(5_000);
        assertThat(visitor.get(at).body()).contains("Rút khoản chi này?", "5.000 đ");
        assertThat(visitor.post(at, Map.of()).status()).isEqualTo(303);
        assertThat(visitor.get(at).status()).isEqualTo(404);
        assertThat(visitor.get(plan + "/spendings").body()).contains("Chưa có khoản chi nào");
    }

    @Test
    void more_spent_than_planned_is_marked() {
        MONEY.spend(school.head.id(), school.id, school.plan, "r3", "Lê Thị Bưởi", spent(90_000_000));
        assertThat(visitor.get(plan + "/money").body()).contains("chi vượt", "-1.500.000 đ");
    }

    @Test
    void a_draft_has_no_money_to_follow_and_says_why() {
        String draft = "/schools/" + school.id + "/plans/" + school.draft();
        assertThat(visitor.get(draft + "/money").body()).contains("kế hoạch đang soạn");
        assertThat(visitor.get(draft + "/money.xlsx").status()).isEqualTo(404);
    }

    @Test
    void a_spending_of_another_school_is_not_here() {
        Visitor other = Served.someone().is(Role.HEAD, TestSchool.founded()).signedIn();
        assertThat(other.get("/schools/" + school.id + "/spendings/" + spend(5_000)).status()).isEqualTo(404);
        assertThat(other.get(plan + "/money").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OFFICER", "OPERATOR", "PUBLIC", "STAFF"}, mode = EnumSource.Mode.EXCLUDE)
    void pages_are_there_as_the_matrix_says(Role role) {
        Served.Someone someone = Served.someone().is(role, school.id);
        Visitor who = someone.signedIn();
        assertThat(who.get(plan + "/money").status()).isEqualTo(status(someone, Deed.READ_DRAFT));
        assertThat(who.get(plan + "/money.xlsx").status()).isEqualTo(status(someone, Deed.READ_DRAFT));
        assertThat(who.get(plan + "/spendings/new").status()).isEqualTo(status(someone, Deed.REPORT_SPENDING));
        assertThat(posted(who, fields("1000")).status()).isEqualTo(status(someone, Deed.REPORT_SPENDING) == 200 ? 303 : 404);
    }

    @Test
    void a_teacher_enters_for_their_own_item_alone() {
        Visitor teacher = school.teacherOf(ITEM).signedIn();
        assertThat(teacher.get(plan + "/spendings/new").body()).contains("value=\"" + ITEM + "\"").doesNotContain("value=\"r3\"");
        assertThat(posted(teacher, fields("1000")).status()).isEqualTo(303);
    }

    @Test
    void a_teacher_without_a_task_is_told_whom_to_tell() {
        Visitor teacher = Served.someone().is(Role.STAFF, school.id).signedIn();
        assertThat(teacher.get(plan + "/spendings/new").body()).contains("chưa có việc nào trong kế hoạch", "kế toán");
    }

    @Test
    void a_page_sends_few_statements_however_much_was_spent() {
        TestMoney.some(MONEY, school.head.id(), school.id, school.plan, 60);
        for (String page : new String[] {"/money", "/money.xlsx", "/spendings", "/spendings/new?item=" + ITEM}) {
            visitor.get(plan + page);
            StatementCount.start();
            visitor.get(plan + page);
            assertThat(StatementCount.sent()).as(page).hasSizeLessThanOrEqualTo(5);
        }
    }

    @Test
    void the_workbook_holds_figures_as_figures() throws IOException {
        spend(1_234_567);
        assertThat(sheets()).contains("<v>88500000</v>", "<v>1234567</v>");
    }

    private static WorkSchool together() {
        List<Row> rows = TestPlans.content().rows().stream().map(row -> row.id().equals("r3") ? Row.of("r3",
                changed(row.cells(), "15 triệu từ ngân sách xã và nguồn xã hội hóa")) : row).toList();
        return new WorkSchool(TestPlans.content().with(rows));
    }

    private static Map<Cell, String> changed(Map<Cell, String> cells, String support) {
        Map<Cell, String> changed = new HashMap<>(cells);
        changed.put(Cell.SUPPORT, support);
        return changed;
    }

    @Test
    void what_comes_from_several_sources_is_told_together_with_what_was_spent_from_each() {
        WorkSchool other = together();
        MONEY.spend(other.head.id(), other.id, other.plan, "r3", "Lê Thị Bưởi",
                new Spent(null, 3_000_000, "ngân sách xã", TestMoney.DAY, "xi măng", null));
        assertThat(other.head.signedIn().get("/schools/" + other.id + "/plans/" + other.plan + "/money").body())
                .contains("Dự kiến từ nhiều nguồn, chưa chia", "ngân sách xã; nguồn xã hội hóa: 15.000.000 đ chung, chưa chia theo nguồn",
                        "ngân sách xã: 3.000.000 đ");
    }

    @Test
    void a_sum_of_each_source_is_told_beside_its_item() {
        assertThat(visitor.get(plan + "/money").body()).contains("Ngân sách xã: 70.000.000 đ", "xã hội hóa: 18.500.000 đ")
                .doesNotContain("nhiều nguồn");
    }

    @Test
    void what_tasks_cost_is_told_as_a_part_and_what_is_too_much_is_said() {
        Served.part(SchoolTasks.class).assign(school.head.id(), school.id, school.plan, List.of(new SchoolTasks.Asked("r3",
                new TaskTerms("Thi công", null, List.of(), null, null, 90_000_000L, null), Times.once(null, null))));
        school.task("r3", school.head.id());
        assertThat(visitor.get(plan + "/money").body()).contains("Trong đó các việc đã ghi: 90.000.000 đ; 1 việc chưa rõ kinh phí",
                "các việc vượt dự kiến", "1 nội dung có các việc cộng lại nhiều hơn", "88.500.000 đ");
    }

    @Test
    void the_workbook_tells_each_item_by_source_and_year() throws IOException {
        spend(1_234_567);
        assertThat(sheets()).contains("<v>70000000</v>", "<v>18500000</v>");
    }

    private byte[] workbook() {
        Texts texts = Texts.in(Language.VI);
        WorkReader reader = new WorkReader(school.id, texts, Served.part(Permissions.class).of(school.head.id()), List::of,
                LocalDate.of(2026, 11, 1));
        var read = Served.part(ImprovementPlans.class).one(school.id, school.plan);
        MoneyView view = MoneyView.of(new PlanView(reader, read, Deed.REPORT_SPENDING, Set.of()));
        List<Money> all = MONEY.all(school.id, read);
        return new MoneyWorkbook(view, all.getFirst(), all).bytes();
    }

    private String sheets() throws IOException {
        Path file = Files.write(folder.resolve("money.xlsx"), workbook());
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().contains("worksheets/")) {
                    all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }

    private int status(Served.Someone someone, Deed deed) {
        return Served.part(Permissions.class).may(someone.id(), school.id, deed, Matter.ANY).allowed() ? 200 : 404;
    }
}
