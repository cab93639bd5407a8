package vn.caitien.app.work.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.school.LegalDays.LegalDay;
import vn.caitien.app.school.SetDay;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TaskState;

class FeedTextTest {
    private static final Instant MADE = Instant.parse("2026-10-01T01:02:03.456Z");
    private static final Instant CHANGED = Instant.parse("2026-11-02T03:04:05.678Z");
    private static final SchoolId SCHOOL = new SchoolId(new UUID(7, 7));
    private static final PlanId PLAN = new PlanId(new UUID(5, 5));
    private static final TaskId TASK = new TaskId(new UUID(3, 3));
    private static final String LONG = "Rà soát, bổ sung đội ngũ giáo viên; bảo đảm đủ cơ cấu bộ môn theo quy định, ưu tiên những môn còn thiếu ở các khối lớp cuối cấp";

    @Test
    void a_due_day_is_an_event_of_that_whole_day() {
        VEvent event = event(due("Đối soát dữ liệu", TaskState.NOT_BEGUN));
        assertThat(event.toString()).contains("DTSTART;VALUE=DATE:20261231\r\n", "TRANSP:TRANSPARENT\r\n").doesNotContain("DTEND");
        assertThat(event.getSummary().getValue()).isEqualTo("Đối soát dữ liệu");
    }

    @Test
    void its_description_tells_who_how_far_of_which_plan_and_leads_to_the_task() {
        assertThat(event(due("Đối soát", TaskState.UNDER_WAY)).getDescription().getValue().lines()).containsExactly("Người làm: Cô Mai; phối hợp: Tổ Toán",
                "Tình trạng: đang làm", "Kế hoạch cải tiến", "https://x.example/schools/" + SCHOOL + "/tasks/" + TASK);
    }

    @Test
    void a_program_knows_it_again_by_task_and_round() {
        assertThat(event(due("Đối soát", TaskState.NOT_BEGUN)).getUid().orElseThrow().getValue()).isEqualTo(TASK + "-2@caitien");
        assertThat(event(due("Tên khác", TaskState.DONE)).getUid().orElseThrow().getValue()).isEqualTo(TASK + "-2@caitien");
    }

    @Test
    void it_says_when_the_task_changed_last_and_how_often() {
        assertThat(event(due("Đối soát", TaskState.NOT_BEGUN)).toString())
                .contains("DTSTAMP:20261102T030405Z\r\n", "LAST-MODIFIED:20261102T030405Z\r\n", "SEQUENCE:4\r\n");
    }

    @Test
    void what_is_done_says_so_first() {
        assertThat(event(due("Đối soát", TaskState.DONE)).getSummary().getValue()).isEqualTo("Xong: Đối soát");
    }

    @Test
    void one_of_several_rounds_says_which() {
        assertThat(event(new DueDay(TASK, "Đối soát", null, List.of(), 2, 9, LocalDate.of(2026, 12, 31), TaskState.NOT_BEGUN)).getSummary().getValue())
                .isEqualTo("Đối soát (kỳ 2/9)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b;c:d", "back\\slash \\n \\, end", "\"quoted\"", "BEGIN:VEVENT", "^n ^' %0D%0A", LONG, "🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫🏫"})
    void words_come_back_as_they_were(String words) {
        assertThat(event(due(words, TaskState.NOT_BEGUN)).getSummary().getValue()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"một\r\nEND:VEVENT\r\nBEGIN:VALARM", "một\nhai", "một\u0000\u0007hai", "một\u2028hai", "\rmột"})
    void what_would_end_a_line_is_a_blank(String words) {
        Calendar back = back(content(due(words, TaskState.NOT_BEGUN)));
        assertThat(back.getComponents(Component.VEVENT)).hasSize(1);
        assertThat(((VEvent) back.getComponents(Component.VEVENT).getFirst()).getSummary().getValue()).doesNotContain("\n", "\r", "\u0000").startsWith("một");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_each_ends_with_crlf() {
        String text = new String(FeedText.of(content(due(LONG.repeat(4), TaskState.NOT_BEGUN))).bytes(), StandardCharsets.UTF_8);
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(Arrays.stream(text.split("\r\n"))).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void the_library_finds_nothing_wrong_with_it() {
        assertThat(back(content(due(LONG, TaskState.NOT_BEGUN))).validate().hasErrors()).isFalse();
    }

    @Test
    void the_calendar_has_the_name_of_the_school() {
        String text = new String(FeedText.of(content(due("A", TaskState.NOT_BEGUN))).bytes(), StandardCharsets.UTF_8).replace("\r\n ", "");
        assertThat(text).contains("\r\nNAME:Việc của tôi – Trường A\\, B\\; C\r\n", "\r\nX-WR-CALNAME:Việc của tôi – Trường A\\, B\\; C\r\n");
    }

    @Test
    void the_same_content_gives_the_same_bytes() {
        assertThat(FeedText.of(content(due(LONG, TaskState.NOT_BEGUN))).bytes()).isEqualTo(FeedText.of(content(due(LONG, TaskState.NOT_BEGUN))).bytes());
    }

    @Test
    void days_of_rules_and_of_the_province_are_in_it_with_their_papers() {
        OfficialDays official = new OfficialDays(List.of(OfficialDay.of(new LegalDay(LocalDate.of(2027, 6, 15), "report.approved-before", "57/2026/TT-BGDĐT", true)),
                OfficialDay.of(new SetDay(LocalDate.of(2026, 9, 5), false, "Khai giảng", null, "Quyết định 12/QĐ-UBND"))));
        Calendar back = back(new FeedContent(feed(Language.VI), SCHOOL, "A", URI.create("https://x.example"), List.of(), Map.of(), official));
        assertThat(back.<VEvent>getComponents(Component.VEVENT)).extracting(event -> event.getSummary().getValue()).containsExactly(
                "Khai giảng, theo Quyết định 12/QĐ-UBND", "trước ngày này: duyệt báo cáo tự đánh giá, theo 57/2026/TT-BGDĐT (chưa đối chiếu bản đã ký)");
        assertThat(back.<VEvent>getComponents(Component.VEVENT)).extracting(event -> event.getUid().orElseThrow().getValue()).doesNotHaveDuplicates();
    }

    @Test
    void it_is_written_in_the_language_of_who_made_it() {
        FeedContent english = new FeedContent(feed(Language.EN), SCHOOL, "A", URI.create("https://x.example/"),
                List.of(new FeedDay(due("Đối soát", TaskState.DONE), PLAN, 4, CHANGED)), Map.of(), new OfficialDays(List.of()));
        assertThat(((VEvent) back(english).getComponents(Component.VEVENT).getFirst()).getSummary().getValue()).isEqualTo("Done: Đối soát");
    }

    private static DueDay due(String what, TaskState state) {
        return new DueDay(TASK, what, "Cô Mai", List.of("Tổ Toán"), 2, 1, LocalDate.of(2026, 12, 31), state);
    }

    private static FeedContent content(DueDay due) {
        return new FeedContent(feed(Language.VI), SCHOOL, "Trường A, B; C", URI.create("https://x.example"), List.of(new FeedDay(due, PLAN, 4, CHANGED)),
                Map.of(PLAN, "Kế hoạch cải tiến"), new OfficialDays(List.of()));
    }

    private static Feed feed(Language language) {
        return new Feed(new UUID(1, 1), new AccountId(new UUID(2, 2)), Extent.MINE, language, MADE, null);
    }

    private static VEvent event(DueDay due) {
        return (VEvent) back(content(due)).getComponents(Component.VEVENT).getFirst();
    }

    private static Calendar back(FeedContent content) {
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(FeedText.of(content).bytes()));
        } catch (IOException | ParserException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
