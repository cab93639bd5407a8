package vn.caitien.app.school.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.platform.StaleVersion;

/** What is changed on a school's card. */
class CardChangesTest {
    @TempDir
    private Path folder;
    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(folder);
    }

    @Test
    void type_levels_and_code_are_changed() throws Exception {
        assertThat(browser.open("/describe")).contains("value=\"BD-01\"", "value=\"LOWER_SECONDARY\" checked");
        browser.send("/describe", "version", "1", "type", "multi-level", "levels", "PRIMARY", "levels", "LOWER_SECONDARY", "code", "");
        assertThat(browser.open("/card")).contains("Nhiều cấp học", "Tiểu học, THCS", "Mã trường: —");
    }

    @Test
    void no_level_ticked_is_told_and_none_is_ticked_again() throws Exception {
        assertThat(browser.send("/describe", "version", "1", "type", "primary", "code", "X")).contains("id=\"levels-error\"", "value=\"X\"")
                .doesNotContain("value=\"LOWER_SECONDARY\" checked");
    }

    @Test
    void who_saw_an_older_card_changes_nothing() throws Exception {
        browser.send("/name", "version", "1", "name", "Trường Mới", "from", "2026-01-01");
        assertThatThrownBy(() -> browser.send("/describe", "version", "1", "type", "primary", "levels", "PRIMARY"))
                .hasCauseInstanceOf(StaleVersion.class);
    }

    @Test
    void a_closed_school_is_read_and_offers_no_change() throws Exception {
        browser.send("/closing", "version", "1", "to", "2026-06-30");
        assertThat(browser.open("/card")).contains("Hoạt động đến hết 30/06/2026").doesNotContain("/describe", "/name\"", "/closing");
    }

    @Test
    void a_last_day_before_its_first_is_told_beside_the_day() throws Exception {
        assertThat(browser.send("/closing", "version", "1", "to", "1990-01-01")).contains("id=\"to-error\"", "value=\"1990-01-01\"");
    }
}
