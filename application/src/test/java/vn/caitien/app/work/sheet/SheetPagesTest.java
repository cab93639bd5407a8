package vn.caitien.app.work.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.SchoolPeople;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.TaskTerms;
import vn.caitien.app.work.TestWork;
import vn.caitien.app.work.Times;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.page.WorkPlan;
import vn.caitien.paper.document.Code;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Table;

class SheetPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 15);

    private final TestWork work = TestWork.founded();
    private final Visitor visitor = work.head().signedIn();
    private final String plan = "/schools/" + work.school() + "/plans/" + work.plan();
    private final Doer head = new Doer(work.by().value(), "Hiệu trưởng");
    private final Doer mai = new Doer(work.person(), "Trần Thị Mai");

    private String december() {
        return visitor.get(plan + "/sheet?month=2026-12").body();
    }

    private PlanSheets sheets() {
        List<SchoolPerson> people = Served.part(SchoolPeople.class).of(work.school());
        WorkReader reader = new WorkReader(work.school(), Texts.in(Language.VI), Served.part(Permissions.class).of(work.by()), () -> people, TODAY);
        return new PlanSheets(reader, WorkPlan.of(Served.part(ImprovementPlans.class).one(work.school(), work.plan())), TestWork.TASKS.of(work.school(), work.plan()));
    }

    private static List<String> bands(Document paper) {
        return paper.parts().getFirst().blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).flatMap(table -> table.body().stream())
                .filter(row -> row.cells().size() == 1).map(row -> row.cells().getFirst().lines().getFirst()).toList();
    }

    private static long codes(Document paper) {
        return paper.parts().stream().flatMap(part -> part.blocks().stream()).filter(Code.class::isInstance).count();
    }

    @Test
    void the_list_of_tasks_leads_to_the_sheets() {
        assertThat(visitor.get(plan + "/tasks").body()).contains(plan + "/sheet", "In phiếu, phân công");
    }

    @Test
    void a_plan_without_tasks_says_what_to_do_first() {
        assertThat(visitor.get(plan + "/sheet").body()).contains("Kế hoạch chưa giao việc nào", "Mở bảng việc").doesNotContain("/paper.");
    }

    @Test
    void a_task_stands_in_its_month_with_who_when_and_the_evidence() {
        work.give(new TaskTerms("Bổ sung sách", mai, List.of(head), null, null, null, "Sổ đăng ký sách"), Times.once(null, DUE));
        assertThat(december()).contains("Đến hạn trong tháng", "Bổ sung sách", "Trần Thị Mai", "15/12/2026", "Sổ đăng ký sách");
    }

    @Test
    void a_month_without_tasks_says_so() {
        work.task("Bổ sung sách", mai, DUE);
        assertThat(visitor.get(plan + "/sheet?month=2026-08").body()).contains("Tháng 08/2026 không có việc nào");
    }

    @Test
    void a_month_that_is_none_shows_the_present_one() {
        work.task("Bổ sung sách", mai, DUE);
        assertThat(visitor.get(plan + "/sheet?month=2026-13").status()).isEqualTo(200);
    }

    @Test
    void the_sheet_of_one_person_leaves_out_the_others() {
        work.task("Bổ sung sách", mai, DUE);
        work.task("Diễn tập chữa cháy", head, DUE);
        assertThat(visitor.get(plan + "/sheet?month=2026-12&person=" + work.person()).body()).contains("Bổ sung sách", "Phiếu của Trần Thị Mai")
                .doesNotContain("Diễn tập chữa cháy");
    }

    @Test
    void a_body_typed_by_hand_is_asked_for_by_its_name() {
        work.task("Bổ sung sách", new Doer(null, "Tổ Tự nhiên & Xã hội"), DUE);
        String person = URLEncoder.encode("Tổ Tự nhiên & Xã hội", StandardCharsets.UTF_8);
        assertThat(visitor.get(plan + "/sheet?month=2026-12&person=" + person).body()).contains("Bổ sung sách");
        assertThat(visitor.get(plan + "/slips/paper.pdf?person=" + person).status()).isEqualTo(200);
    }

    @Test
    void a_task_of_nobody_without_a_day_stands_on_sheet_and_table() {
        work.give(TaskTerms.of("Rà soát hồ sơ", null), Times.once(null, null));
        assertThat(december()).contains("Chưa định ngày", "Rà soát hồ sơ");
        assertThat(bands(sheets().table())).containsExactly("Chưa giao cho ai (1 việc)");
    }

    @Test
    void all_files_come_by_their_endings() {
        work.task("Bổ sung sách", mai, DUE);
        for (String file : List.of("/sheet/paper.pdf", "/assignments/paper.pdf", "/slips/paper.pdf")) {
            assertThat(visitor.get(plan + file).body()).as(file).startsWith("%PDF");
        }
        for (String file : List.of("/sheet/paper.docx", "/assignments/paper.docx", "/assignments/paper.xlsx")) {
            assertThat(visitor.get(plan + file).body()).as(file).startsWith("PK");
        }
    }

    @Test
    void the_table_has_people_in_vietnamese_order_and_each_task_once() {
        work.task("Việc một", new Doer(null, "Lê Văn Đức"), DUE);
        work.give(new TaskTerms("Việc hai", new Doer(null, "Nguyễn Thị An"), List.of(new Doer(null, "Lê Văn Đức")), null, null, null, null), Times.once(null, DUE));
        work.task("Việc ba", new Doer(null, "Trần Văn Dũng"), DUE);
        assertThat(bands(sheets().table())).containsExactly("Nguyễn Thị An (1 việc)", "Trần Văn Dũng (1 việc)", "Lê Văn Đức (1 việc)");
    }

    @Test
    void who_only_helps_gets_a_slip_too() {
        work.give(new TaskTerms("Việc hai", head, List.of(mai), null, null, null, null), Times.once(null, DUE));
        assertThat(sheets().slips("", "https://truong.example/work").parts()).hasSize(2);
    }

    @Test
    void only_the_slip_of_who_signs_in_has_a_code() {
        work.task("Việc một", head, DUE);
        work.task("Việc hai", mai, DUE);
        assertThat(codes(sheets().slips("", "https://truong.example/work"))).isEqualTo(1);
        assertThat(codes(sheets().slips(work.person().toString(), "https://truong.example/work"))).isZero();
    }

    @Test
    void printing_slips_makes_no_links() {
        var task = work.task("Việc hai", mai, DUE);
        visitor.get(plan + "/slips/paper.pdf");
        assertThat(visitor.get("/schools/" + work.school() + "/tasks/" + task).body()).doesNotContain("/revoke");
    }

    @Test
    void there_is_no_slip_of_a_stranger_nor_of_nobody() {
        assertThat(visitor.get(plan + "/slips/paper.pdf").status()).isEqualTo(404);
        work.task("Việc một", head, DUE);
        assertThat(visitor.get(plan + "/slips/paper.pdf?person=" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void what_was_dropped_stands_on_no_paper() {
        var task = work.task("Việc một", head, DUE);
        TestWork.TASKS.drop(work.by(), work.school(), task, 1, "không làm nữa");
        assertThat(sheets().tasks()).isEmpty();
    }

    @Test
    void teachers_read_the_sheets_of_their_school() {
        assertThat(work.someone(Role.STAFF).signedIn().get(plan + "/sheet").status()).isEqualTo(200);
    }

    @Test
    void strangers_and_the_public_get_nothing() {
        assertThat(Served.someone().signedIn().get(plan + "/sheet").status()).isEqualTo(404);
        assertThat(new Visitor().get(plan + "/slips/paper.pdf").body()).doesNotContain("%PDF");
    }

    @Test
    void a_draft_has_nothing_to_print() {
        PlanId draft = Served.part(ImprovementPlans.class).open(work.by(), work.school(), work.year(), null, "Kế hoạch đang soạn", TestPlans.content());
        assertThat(visitor.get("/schools/" + work.school() + "/plans/" + draft + "/sheet").body()).contains("Kế hoạch chưa giao việc nào");
    }
}
