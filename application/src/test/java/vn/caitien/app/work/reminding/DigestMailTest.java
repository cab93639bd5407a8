package vn.caitien.app.work.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.work.TaskId;

class DigestMailTest {
    @Test
    void it_says_what_is_overdue_due_and_near_and_what_to_do_without_links() throws Exception {
        try (Mornings mornings = new Mornings()) {
            mornings.work.task("Sửa sân", mornings.doer(), Mornings.MONDAY.minusDays(6));
            mornings.work.task("Dạy phụ đạo", mornings.doer(), Mornings.MONDAY);
            mornings.work.task("Họp tổ", mornings.doer(), Mornings.MONDAY.plusDays(3));
            mornings.work.task("Của người khác", null, Mornings.MONDAY);
            mornings.morning(Mornings.MONDAY);
            assertThat(mornings.got().getLast().getSubject()).isEqualTo("Việc 7/12: 1 quá hạn, 1 đến hạn hôm nay, 1 sắp đến hạn");
            assertThat(mornings.words()).contains("Trường Tiểu học Gành Đỏ, ngày 07/12/2026", "Quá hạn (1)\r\n– Sửa sân – hạn 01/12/2026, quá 6 ngày",
                    "– Dạy phụ đạo – hạn 07/12/2026, hôm nay", "– Họp tổ – hạn 10/12/2026, còn 3 ngày", "mở phần mềm, mục Việc")
                    .doesNotContain("http", "Của người khác");
        }
    }

    @Test
    void where_the_pages_have_an_address_it_leads_to_the_task() throws Exception {
        try (Mornings mornings = new Mornings("none", "https://caitien.example.org/")) {
            TaskId task = mornings.work.task("Dạy phụ đạo", mornings.doer(), Mornings.MONDAY);
            mornings.morning(Mornings.MONDAY);
            String address = "https://caitien.example.org/schools/" + mornings.work.school();
            assertThat(mornings.words()).contains(address + "/tasks/" + task, address + "/work/reminders");
            assertThat(mornings.part(1)).contains("<a href=\"" + address + "/tasks/" + task + "\">");
        }
    }

    @Test
    void what_was_written_as_a_task_is_never_read_as_html_nor_as_a_header() throws Exception {
        try (Mornings mornings = new Mornings()) {
            mornings.work.task("Xem <b onclick=\"x\">ảnh</b>\r\nBcc: ai@example.org", mornings.doer(), Mornings.MONDAY);
            mornings.morning(Mornings.MONDAY);
            assertThat(mornings.part(1)).contains("Xem &lt;b onclick=&quot;x&quot;&gt;ảnh&lt;/b&gt; Bcc: ai@example.org");
            assertThat(mornings.got().getLast().getHeader("Bcc")).isNull();
        }
    }

    @Test
    void its_headers_say_that_a_machine_wrote_it_and_in_which_language() throws Exception {
        try (Mornings mornings = new Mornings()) {
            mornings.wants(mornings.teacher, mornings.address, Rhythm.DAILY, Language.EN);
            mornings.work.task("Dạy phụ đạo", mornings.doer(), Mornings.MONDAY);
            mornings.morning(Mornings.MONDAY);
            assertThat(mornings.got().getLast().getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mornings.got().getLast().getHeader("Content-Language")).containsExactly("en");
            assertThat(mornings.got().getLast().getSubject()).isEqualTo("Work on 7 Dec: 1 due today");
            assertThat(mornings.part(1)).contains("<html lang=\"en\">");
        }
    }
}
