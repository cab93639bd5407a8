package vn.caitien.app.school.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.school.House;

class SchoolPagesTest {
    private static final String LIST = "TT\tHọ và tên\tChức vụ\n1\tTrần Thị Mai\tGiáo viên\n2\tLê\tBảo vệ";

    @TempDir
    private Path folder;
    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/card", "/name", "/commune", "/succession", "/describe", "/closing", "/sites",
        "/sites/new", "/years", "/years/new", "/staff", "/staff/new",
        "/staff/import", "/bodies"})
    void an_empty_school_has_every_page(String address) throws Exception {
        assertThat(browser.open(address)).contains("<h1>", "lang=\"vi\"");
    }

    @Test
    void the_card_shows_names_and_time() throws Exception {
        assertThat(browser.send("/name", "version", "1", "name", "Trường THCS Mới", "from", "2026-01-01",
                "decision", "12/QĐ", "decided", "2025-12-01")).endsWith("/card");
        assertThat(browser.open("/card")).contains("Trường THCS Mới", "Trường THCS Bãi Dừa", "12/QĐ ngày 01/12/2025");
    }

    @Test
    void a_refused_form_comes_back_with_what_was_written_and_why() throws Exception {
        assertThat(browser.send("/name", "version", "1", "name", "Trường THCS Mới", "from", "1999-01-01"))
                .contains("không sau mốc gần nhất", "value=\"Trường THCS Mới\"");
    }

    @Test
    void a_day_that_is_none_is_said_so() throws Exception {
        assertThat(browser.send("/years/new", "from", "2026-02-31", "to", "")).contains("ngày còn trống");
    }

    @Test
    void years_show_their_circular_and_how_they_came_by_it() throws Exception {
        UUID year = browser.year();
        assertThat(browser.open("/years")).contains("2026 – 2027", "57/2026/TT-BGDĐT");
        assertThat(browser.open("/years/" + year)).contains("theo ngày bắt đầu năm học");
        assertThat(browser.send("/years/" + year + "/circular", "version", "1", "circular", "tt18-2018", "reason", ""))
                .contains("chưa ghi lý do");
    }

    @Test
    void a_pasted_list_is_shown_with_its_doubts_before_it_is_saved() throws Exception {
        assertThat(browser.send("/staff/import", "list", LIST)).contains("Trần Thị Mai", "họ tên lạ", "2 dòng");
        assertThat(browser.open("/staff")).contains("Chưa có ai trong danh sách");
    }

    @Test
    void a_confirmed_list_is_on_the_staff_page() throws Exception {
        browser.send("/staff/import/confirm", "list", LIST, "row", "1", "from", "2026-09-01");
        assertThat(browser.open("/staff")).contains("Trần Thị Mai", "Giáo viên").doesNotContain("Bảo vệ");
    }

    @Test
    void a_file_that_cannot_be_read_says_what_to_do() throws Exception {
        byte[] broken = "PK\u0003\u0004 broken".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(browser.send("/staff/import", broken)).contains("Chưa đọc được tệp này");
    }

    @Test
    void a_person_gets_a_post_and_a_sheet() throws Exception {
        browser.year();
        String person = browser.send("/staff/new", "name", "Lê Văn Đức", "birth", "1980");
        assertThat(browser.send(person + "/posts", "post", "TEACHER", "of", "Toán", "from", "2026-09-01")).isEqualTo(person);
        assertThat(browser.open(person)).contains("Giáo viên Toán");
        assertThat(browser.open(person + "/sheet")).contains("Phiếu phân công", "Giáo viên Toán");
    }

    @Test
    void a_year_of_birth_is_on_no_list_and_no_sheet() throws Exception {
        browser.year();
        String person = browser.send("/staff/new", "name", "Lê Văn Đức", "birth", "1980");
        assertThat(browser.open("/staff")).doesNotContain("1980");
        assertThat(browser.open(person) + browser.open(person + "/sheet")).doesNotContain("1980");
    }

    @Test
    void a_council_shows_what_its_circular_would_have_otherwise() throws Exception {
        UUID year = browser.year();
        UUID person = browser.house.person(browser.school, "Lê Văn Đức");
        String council = browser.send("/bodies/new", "year", year.toString(), "kind", "COUNCIL", "name", "Hội đồng");
        browser.send(council + "/members", "version", "1", "person", person.toString(), "role", "CHAIR", "from", "2026-09-05");
        assertThat(browser.open(council)).contains("Có 1 người, cần ít nhất 5", "Điều 9", "Lê Văn Đức", "Chủ tịch");
    }

    @Test
    void who_may_only_read_is_offered_no_change_and_can_make_none() throws Exception {
        browser.changes = false;
        assertThat(browser.open("/card")).doesNotContain("/name");
        assertThatThrownBy(() -> browser.open("/name")).hasCauseInstanceOf(NotHere.class);
        assertThatThrownBy(() -> browser.send("/years/new", "from", "2026-09-01", "to", "2027-08-31"))
                .hasCauseInstanceOf(NotHere.class);
    }
}
