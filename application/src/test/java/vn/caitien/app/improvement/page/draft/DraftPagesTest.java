package vn.caitien.app.improvement.page.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.access.Visitor;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.TestPlans;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Level;
import vn.caitien.app.school.NewSchool;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.check.Checker;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Finding;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.plan.Silence;
import vn.caitien.plan.edit.Places;

class DraftPagesTest {
    private static final ImprovementPlans PLANS = Served.part(ImprovementPlans.class);
    private static final AccountId FOUNDER = Served.someone().id();
    private static final String TIME = Places.cell("r0", Cell.TIME);

    private final SchoolId school = Served.part(SchoolCards.class).found(FOUNDER.actor(), new NewSchool("Trường Tiểu học Bãi Dừa",
            SchoolType.PRIMARY, Set.of(Level.PRIMARY), null, null, LocalDate.of(2000, 9, 5), Decision.UNKNOWN));
    private final Served.Someone head = Served.someone().is(Role.HEAD, school);
    private final Visitor visitor = head.signedIn();
    private PlanId plan;
    private String here;

    @BeforeEach
    void begin() {
        UUID year = Served.part(SchoolYears.class).open(head.id().actor(), school, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));
        plan = PLANS.open(head.id(), school, year, null, "Kế hoạch thử", TestPlans.content());
        here = "/schools/" + school + "/plans/" + plan + "/edit";
        visitor.get(here);
    }

    private Plan now() {
        return PLANS.one(school, plan).content();
    }

    private String text(String place) throws Exception {
        return Optional.ofNullable(Places.text(now(), place)).orElse("");
    }

    private Visitor.Answer write(String place, String from, String to, String... more) {
        return visitor.post(here + "/words", fields(place, from, to, more));
    }

    private static Map<String, String> fields(String place, String from, String to, String... more) {
        return more.length == 0 ? Map.of("place", place, "from", from, "to", to)
                : Map.of("place", place, "from", from, "to", to, more[0], more[1]);
    }

    @Test
    void every_place_leads_to_its_strip() {
        assertThat(visitor.get(here).body()).contains("href=\"?at=rows%5Br0%5D.tasks#strip\"", "href=\"?at=sections%5B1%5D.text#strip\"",
                "href=\"?at=header.title#strip\"", "TC 1.2");
    }

    @Test
    void a_strip_tells_how_its_words_are_read() {
        assertThat(visitor.get(here + "?at=rows%5Br0%5D.time").body()).contains("Đọc là: ", "name=\"to\"", "Lưu, sang ô sau");
    }

    @Test
    void words_are_stored_and_lead_on() throws Exception {
        Visitor.Answer answer = write(TIME, text(TIME), "Tháng 12/2026", "go", "closing");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(text(TIME)).isEqualTo("Tháng 12/2026");
    }

    @Test
    void who_comes_second_is_shown_both_texts_and_keeps_what_they_typed() throws Exception {
        write(TIME, text(TIME), "Tháng 12/2026");

        Visitor.Answer answer = write(TIME, "chữ đã cũ", "Tháng 11/2026");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("Tháng 12/2026", "Tháng 11/2026", "Giữ chữ của tôi", "Giữ bản đang lưu");
        assertThat(text(TIME)).isEqualTo("Tháng 12/2026");
    }

    @Test
    void a_row_is_added_copied_moved_and_removed_and_comes_back() {
        int rows = now().rows().size();
        visitor.post(here + "/rows", Map.of("act", "ADD", "row", "r0"));
        visitor.post(here + "/rows", Map.of("act", "COPY", "row", "r0"));
        assertThat(now().rows()).hasSize(rows + 2);

        visitor.post(here + "/rows", Map.of("act", "DOWN", "row", "r0"));
        assertThat(now().rows().get(1).id()).isEqualTo("r0");
        visitor.post(here + "/rows", Map.of("act", "REMOVE", "row", "r0"));
        assertThat(now().rows()).extracting(Row::id).doesNotContain("r0");

        visitor.post(here + "/undo", Map.of());
        assertThat(now().rows().get(1).id()).isEqualTo("r0");
    }

    @Test
    void with_a_criterion_come_its_title_and_its_standard() {
        String number = "2.1";
        write(Places.cell("r0", Cell.CRITERION), now().rows().getFirst().text(Cell.CRITERION).orElse(""), number);

        Row row = now().rows().getFirst();
        assertThat(row.text(Cell.STANDARD)).contains("2");
        assertThat(row.text(Cell.CRITERION_TITLE)).isPresent().isNotEqualTo(TestPlans.content().rows().getFirst().text(Cell.CRITERION_TITLE));
    }

    @Test
    void words_for_a_place_that_is_gone_are_shown_to_be_copied() throws Exception {
        visitor.post(here + "/rows", Map.of("act", "REMOVE", "row", "r0"));

        assertThat(write(TIME, "", "chữ công phu").body()).contains("chữ công phu", "không còn trong kế hoạch");
    }

    @Test
    void a_finding_is_left_with_a_reason_and_told_no_more() {
        String rule = Checker.in(Locale.of("vi")).check(now()).findings().getFirst().rule();

        visitor.post(here + "/leave", Map.of("rule", rule, "row", "", "reason", "trường đã xem"));

        assertThat(now().silenced()).extracting(Silence::rule).containsExactly(rule);
        assertThat(Checker.in(Locale.of("vi")).check(now()).findings()).extracting(Finding::rule).doesNotContain(rule);
    }

    @Test
    void a_finding_without_a_reason_stays() {
        visitor.post(here + "/leave", Map.of("rule", "number-blank", "row", "", "reason", " "));

        assertThat(now().silenced()).isEmpty();
    }

    @Test
    void a_plan_before_the_council_is_read_not_written() {
        PLANS.submit(head.id(), school, plan, PLANS.one(school, plan).version());

        assertThat(visitor.get(here).status()).isEqualTo(303);
    }

    @Test
    void who_may_only_read_drafts_finds_no_page_to_write() {
        assertThat(Served.someone().is(Role.MONITOR, school).signedIn().get(here).status()).isEqualTo(404);
    }
}
