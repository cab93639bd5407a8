package vn.caitien.app.school.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.NotHere;

/** The units above schools as pages. */
class UnitPagesTest {
    @TempDir
    private static Path folder;
    private static Browser browser;
    private static String bare;
    private static Map<String, UUID> units;

    @BeforeAll
    static void open() throws Exception {
        browser = new Browser(folder);
        bare = browser.open("/units");
        units = browser.house.invented();
    }

    @BeforeEach
    void mayChange() {
        browser.changes = true;
    }

    @Test
    void without_units_one_is_told_what_they_are_and_where_to_begin() {
        assertThat(bare).contains("Chưa có tỉnh, xã nào", "href=\"/units/new\"");
    }

    @Test
    void the_provinces_of_a_day_stand_below_their_ministry() throws Exception {
        assertThat(browser.open("/units")).contains("Tỉnh Bãi Dừa").doesNotContain("Tỉnh Cù Lao");
        assertThat(browser.open("/units?day=2025-06-30")).contains("Tỉnh Cù Lao").doesNotContain("Tỉnh Bãi Dừa");
    }

    @Test
    void a_unit_shows_what_stood_below_it_on_the_day_asked_for() throws Exception {
        assertThat(browser.open(at("cu-lao") + "?day=2025-06-30")).contains("Huyện Cồn Nổi", "Tỉnh Bãi Dừa");
        assertThat(browser.open(at("bai-dua"))).contains("Xã Cồn Nổi", "Tỉnh Cù Lao nhập vào đây từ 01/07/2025");
    }

    @Test
    void a_province_and_a_commune_are_added_one_below_the_other() throws Exception {
        String province = add("PROVINCE", "ministry", "Tỉnh Thêm");
        String id = province.substring("/units/".length());
        String ward = browser.send("/units/new", "kind", "WARD", "above", id, "name", "Phường Thêm", "from", "2025-07-01");
        assertThat(browser.open(province)).contains("Phường Thêm");
        assertThat(browser.open(ward)).contains("Tỉnh Thêm", "/schools/new?commune=" + ward.substring("/units/".length()));
    }

    @Test
    void a_name_that_is_missing_is_told_beside_its_field() throws Exception {
        assertThat(browser.send("/units/new", "kind", "PROVINCE", "name", " ", "from", "2025-07-01"))
                .contains("id=\"name-error\"", "value=\"2025-07-01\"");
    }

    @Test
    void a_new_name_keeps_the_old_one() throws Exception {
        browser.send(at("hon-muoi") + "/name", "version", "1", "name", "Đặc khu Muối", "from", "2026-01-01");
        assertThat(browser.open(at("hon-muoi"))).contains("<h1>Đặc khu Muối</h1>", "Đặc khu Hòn Muối", "01/07/2025 – 31/12/2025");
    }

    @Test
    void a_day_before_the_latest_name_is_told_beside_the_day() throws Exception {
        assertThat(browser.send(at("ben-dua") + "/name", "version", "1", "name", "Phường Lùi", "from", "2025-07-01"))
                .contains("id=\"from-error\"", "value=\"Phường Lùi\"");
    }

    @Test
    void a_unit_gives_way_to_one_that_was_looked_for() throws Exception {
        String gone = add("WARD", "bai-dua", "Phường Hết");
        String heir = units.get("ben-dua").toString();
        assertThat(browser.send(gone + "/end", "version", "1", "from", "2026-05-01", "words", "ben", "seek", "true"))
                .contains("Phường Bến Dừa, Tỉnh Bãi Dừa", "value=\"2026-05-01\"");
        assertThat(browser.send(gone + "/end", "version", "1", "from", "2026-05-01", "words", "ben", "heirs", heir)).isEqualTo(gone);
        assertThat(browser.open(gone)).contains("Từ 01/05/2026 được thay bằng Phường Bến Dừa", "30/04/2026").doesNotContain(gone + "/end");
    }

    @Test
    void a_unit_does_not_end_by_a_button_pressed_too_early() throws Exception {
        String ward = add("WARD", "bai-dua", "Phường Vội");
        assertThat(browser.send(ward + "/end", "version", "1", "from", "2026-05-01"))
                .contains("chưa chọn đơn vị thay thế", "value=\"2026-05-01\"");
        assertThat(browser.send(ward + "/end", "version", "1", "from", "2026-05-01", "none", "true")).isEqualTo(ward);
    }

    @Test
    void a_code_of_another_unit_is_told_beside_its_field() throws Exception {
        browser.send("/units/new", "kind", "PROVINCE", "name", "Tỉnh Một", "code", "91", "from", "2025-07-01");
        assertThat(browser.send("/units/new", "kind", "PROVINCE", "name", "Tỉnh Hai", "code", "91", "from", "2025-07-01"))
                .contains("id=\"code-error\"", "value=\"Tỉnh Hai\"");
    }

    @Test
    void a_commune_moves_to_another_province() throws Exception {
        String other = add("PROVINCE", "ministry", "Tỉnh Kia");
        String ward = add("WARD", "bai-dua", "Phường Dời");
        browser.send(ward + "/above", "version", "1", "from", "2026-02-01", "words", "kia", "heirs", other.substring("/units/".length()));
        assertThat(browser.open(other)).contains("Phường Dời");
    }

    @Test
    void a_search_finds_names_of_the_day_without_accents() throws Exception {
        assertThat(browser.open("/units?words=con&day=2025-06-30")).contains("Xã Cồn Trên", "Huyện Cồn Nổi").doesNotContain("Xã Cồn Nổi<");
    }

    @Test
    void who_only_keeps_a_school_reads_and_changes_nothing() throws Exception {
        browser.changes = false;
        assertThat(browser.open(at("bai-dua"))).contains("Xã Cồn Nổi").doesNotContain("/units/new", "/name");
        assertThatThrownBy(() -> browser.open(at("bai-dua") + "/name")).hasCauseInstanceOf(NotHere.class);
        assertThatThrownBy(() -> browser.send("/units/new", "name", "Tỉnh Lạ")).hasCauseInstanceOf(NotHere.class);
    }

    /** Below a unit of the invented ones; gives the address of its page. */
    private static String add(String kind, String above, String name) throws Exception {
        return browser.send("/units/new", "kind", kind, "above", units.get(above).toString(), "name", name, "from", "2025-07-01");
    }

    private static String at(String unit) {
        return "/units/" + units.get(unit);
    }
}
