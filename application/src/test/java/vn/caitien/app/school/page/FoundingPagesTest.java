package vn.caitien.app.school.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.House;
import vn.caitien.app.school.NewUnit;
import vn.caitien.app.school.School;
import vn.caitien.app.school.UnitKind;
import vn.caitien.app.school.UnitOnDay;

/** The list of schools, and the page by which one comes to exist. */
class FoundingPagesTest {
    @TempDir
    private static Path folder;
    private static Browser browser;
    private static String bare;
    private static Map<String, UUID> units;

    @BeforeAll
    static void open() throws Exception {
        browser = new Browser(folder);
        bare = browser.open("/schools/new");
        units = browser.house.invented();
    }

    @BeforeEach
    void mayChange() {
        browser.changes = true;
    }

    @Test
    void without_units_one_is_told_and_led_to_them() {
        assertThat(bare).contains("chưa có tỉnh, xã nào", "href=\"/units\"").doesNotContain("name=\"commune\"");
    }

    @Test
    void everything_that_is_missing_is_told_at_once_and_nothing_typed_is_lost() throws Exception {
        assertThat(browser.send("/schools/new", "name", "Trường Tiểu học Cồn", "type", "", "from", "2026-02-31"))
                .contains("còn 3 ô cần sửa", "id=\"type-error\"", "id=\"levels-error\"", "id=\"from-error\"", "value=\"Trường Tiểu học Cồn\"");
    }

    @Test
    void a_founded_school_is_led_to_and_stands_in_its_commune_since_that_is_there() throws Exception {
        String way = found("Trường Tiểu học Cồn Nổi", "commune", units.get("con-noi").toString());
        assertThat(way).matches("/schools/[0-9a-f-]{36}");
        School school = browser.house.cards.one(new SchoolId(UUID.fromString(way.substring("/schools/".length()))));
        assertThat(school.called(LocalDate.MAX)).isEqualTo("Trường Tiểu học Cồn Nổi");
        assertThat(school.communes().steps().getFirst().from()).isEqualTo("2025-07-01");
        assertThat(browser.house.cards.above(school.id(), LocalDate.of(2026, 9, 1))).extracting(UnitOnDay::name).contains("Tỉnh Bãi Dừa");
    }

    @Test
    void a_province_is_no_place_for_a_school() throws Exception {
        assertThat(found("Trường Lạc", "commune", units.get("bai-dua").toString())).contains("id=\"commune-error\"", "còn ô chưa chọn");
    }

    @Test
    void a_commune_may_be_unknown() throws Exception {
        assertThat(found("Trường Chưa Rõ Nơi", "commune", "")).startsWith("/schools/");
    }

    @Test
    void one_comes_from_a_commune_with_that_commune_chosen() throws Exception {
        assertThat(browser.open("/schools/new?commune=" + units.get("ben-dua")))
                .contains("value=\"" + units.get("ben-dua") + "\" selected");
    }

    @Test
    void schools_stand_in_the_order_of_their_names() throws Exception {
        found("Trường Ấp Ba");
        found("Trường Ân Hòa");
        assertThat(browser.open("/schools?words=truong a")).containsSubsequence("Trường Ân Hòa", "Trường Ấp Ba");
    }

    @Test
    void a_school_is_found_without_accents_or_by_its_code() throws Exception {
        assertThat(browser.open("/schools?words=BAI dua")).contains("Trường THCS Bãi Dừa", "1 trường");
        assertThat(browser.open("/schools?words=bd-01")).contains("Trường THCS Bãi Dừa", "1 trường");
    }

    @Test
    void where_communes_are_many_one_looks_by_name() throws Exception {
        for (int at = 0; at < 41; at++) {
            browser.house.units.add(House.ACTOR, new NewUnit(
                    UnitKind.WARD, "Phường Số " + at, null, units.get("bai-dua"), LocalDate.of(2025, 7, 1), null));
        }
        assertThat(browser.open("/schools/new")).contains("name=\"seek\"", "name=\"words\"").doesNotContain("Phường Số 7");
        assertThat(found("Trường Tìm Nơi", "words", "so 7")).contains("Phường Số 7, Tỉnh Bãi Dừa", "value=\"Trường Tìm Nơi\"");
    }

    @Test
    void who_does_not_keep_the_installation_sees_no_list() {
        browser.changes = false;
        assertThatThrownBy(() -> browser.open("/schools")).hasCauseInstanceOf(NotHere.class);
        assertThatThrownBy(() -> browser.send("/schools/new", "name", "Trường Lạ")).hasCauseInstanceOf(NotHere.class);
    }

    private static String found(String name, String... more) throws Exception {
        String[] all = new String[8 + more.length];
        System.arraycopy(new String[] {"name", name, "type", "primary", "levels", "PRIMARY", "from", "1998-09-05"}, 0, all, 0, 8);
        System.arraycopy(more, 0, all, 8, more.length);
        return browser.send("/schools/new", all);
    }
}
