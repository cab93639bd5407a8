package vn.caitien.app.improvement.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.Step;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Level;
import vn.caitien.app.school.NewSchool;
import vn.caitien.app.school.PersonDetails;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.school.StaffList;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.paper.Format;

class IssuedPagesTest {
    private static final ImprovementPlans PLANS = Served.part(ImprovementPlans.class);
    private static final AccountId FOUNDER = Served.someone().id();
    private static final byte[] SCAN = "%PDF-1.7 signed".getBytes(StandardCharsets.US_ASCII);

    private final SchoolId school = Served.part(SchoolCards.class).found(FOUNDER.actor(), new NewSchool("Trường Tiểu học Bãi Bàng",
            SchoolType.PRIMARY, Set.of(Level.PRIMARY), null, null, LocalDate.of(2000, 9, 5), Decision.UNKNOWN));
    private final Served.Someone head = Served.someone().is(Role.HEAD, school);
    private final Visitor visitor = head.signedIn();
    private final Visitor stranger = new Visitor();
    private final UUID year = Served.part(SchoolYears.class)
            .open(FOUNDER.actor(), school, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));
    private final PlanId plan = TestPlans.issued(PLANS, head.id(), school, year, Served.part(StaffList.class)
            .add(FOUNDER.actor(), school, new PersonDetails("Lê Văn Đức", null, null, null, null)));
    private final String here = "/schools/" + school + "/plans/" + plan;
    private final String open = "/verify/" + code();

    private String code() {
        return PLANS.beside(school, plan).mark().code().value();
    }

    private byte[] kept(Format format) {
        return PLANS.file(school, plan, format).orElseThrow();
    }

    @Test
    void the_files_of_an_issued_plan_are_the_bytes_that_were_kept() {
        assertThat(visitor.file(here + "/paper.pdf")).isEqualTo(kept(Format.PDF));
        assertThat(visitor.file(here + "/paper.docx")).isEqualTo(kept(Format.DOCX));
    }

    @Test
    void the_code_stands_on_the_page_of_an_issued_plan() {
        assertThat(visitor.get(here).body()).contains("href=\"" + open + "\"", "Mã kiểm chứng");
    }

    @Test
    void anyone_reads_what_was_issued_under_a_code_and_nothing_of_what_it_says() {
        assertThat(stranger.get(open).body()).contains("05/KH-TH", "09/09/2026", "Trường Tiểu học Bãi Bàng", "Kế hoạch",
                "chưa bị rút").doesNotContain("Phân công lại công việc");
    }

    @Test
    void who_typed_a_code_is_led_to_its_paper() {
        assertThat(stranger.get("/verify?code=" + PLANS.beside(school, plan).mark().code().shown().toLowerCase(Locale.ROOT))
                .location()).endsWith(open);
        assertThat(stranger.get("/verify?code=ABCD").body()).contains("Không có văn bản nào mang mã này", "value=\"ABCD\"");
    }

    @Test
    void the_file_that_was_issued_is_the_same() {
        stranger.get(open);
        assertThat(stranger.upload(open, kept(Format.PDF)).body()).contains("Trùng từng byte với Tệp PDF");
    }

    @Test
    void any_other_file_is_not() {
        stranger.get(open);
        assertThat(stranger.upload(open, SCAN).body()).contains("Tệp này khác mọi tệp đã ban hành");
    }

    @Test
    void a_paper_that_was_taken_back_says_so_in_the_open() {
        PLANS.withdraw(head.id(), school, plan, 4, new Step.Withdraw("sai số tiền"));
        assertThat(stranger.get(open).body()).contains("không còn hiệu lực", "đã rút văn bản").doesNotContain("sai số tiền");
    }

    @Test
    void a_scan_of_the_signed_paper_is_kept_had_and_compared() {
        visitor.get(here + "/scan");
        assertThat(visitor.upload(here + "/scan", SCAN).status()).isEqualTo(303);
        String scan = "/schools/" + school + "/scans/" + PLANS.beside(school, plan).scans().getFirst().id();
        assertThat(visitor.get(here).body()).contains(scan);
        assertThat(visitor.file(scan)).isEqualTo(SCAN);
        stranger.get(open);
        assertThat(stranger.upload(open, SCAN).body()).contains("Trùng từng byte với Bản ký đã quét");
    }

    @Test
    void the_same_scan_twice_and_what_is_no_scan_are_told_of() {
        visitor.get(here + "/scan");
        assertThat(visitor.upload(here + "/scan", "text".getBytes(StandardCharsets.US_ASCII)).body()).contains("không phải PDF, JPEG, PNG");
        visitor.upload(here + "/scan", SCAN);
        assertThat(visitor.upload(here + "/scan", SCAN).body()).contains("đã được lưu rồi");
    }

    @Test
    void a_guest_has_the_code_but_no_scan() {
        visitor.get(here + "/scan");
        visitor.upload(here + "/scan", SCAN);
        Visitor guest = Served.someone().is(Role.GUEST, school).signedIn();
        assertThat(guest.get(here).body()).contains(open).doesNotContain("/scans/");
        assertThat(guest.get("/schools/" + school + "/scans/" + PLANS.beside(school, plan).scans().getFirst().id()).status())
                .isEqualTo(404);
    }

    @Test
    void a_plan_issued_again_shows_what_differs() {
        ImprovementPlan first = PLANS.one(school, plan);
        PLANS.withdraw(head.id(), school, plan, 4, new Step.Withdraw("sai thời gian"));
        PLANS.write(head.id(), school, plan, 5, first.title(), first.content().with(first.content().rows().subList(1, 3)));
        PLANS.submit(head.id(), school, plan, 6);
        Step.Pass meeting = (Step.Pass) first.last(Step.Pass.class).orElseThrow().step();
        PLANS.pass(head.id(), school, plan, 7, meeting);
        PLANS.issue(head.id(), school, plan, 8, new Step.Issue("05/KH-TH", LocalDate.of(2026, 9, 12), "HIỆU TRƯỞNG", "Lê Văn Đức"));
        assertThat(visitor.get(here).body()).contains(here + "/versions");
        assertThat(visitor.get(here + "/versions").body()).contains("Lần 2", "Ngày ký", "<del>2026-09-09</del>", "<ins>2026-09-12</ins>");
        assertThat(stranger.get(open).body()).contains("không còn hiệu lực", "ban hành lại bản khác");
    }
}
