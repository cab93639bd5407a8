package vn.caitien.app.school.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.school.BodyKind;
import vn.caitien.app.school.BodyRole;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.House;

/** A body as a whole: its name, what it holds, its people taken over from the one before. */
class BodyChangesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 10);

    @TempDir
    private Path folder;
    private Browser browser;
    private UUID year;
    private UUID mai;
    private UUID duc;

    @BeforeEach
    void open() {
        browser = new Browser(folder);
        UUID before = browser.house.year(browser.school, 2025);
        year = browser.year();
        mai = browser.house.person(browser.school, "Trần Thị Mai");
        duc = browser.house.person(browser.school, "Lê Văn Đức");
        UUID council = form(before, BodyKind.COUNCIL, "Hội đồng cũ");
        browser.house.bodies.name(House.ACTOR, browser.school, council, 1, mai, BodyRole.CHAIR, DAY, null);
        browser.house.bodies.name(House.ACTOR, browser.school, council, 2, duc, BodyRole.SECRETARY, DAY, null);
    }

    @Test
    void a_new_council_is_made_of_the_one_before() throws Exception {
        String council = at(form(year, BodyKind.COUNCIL, "Hội đồng mới"));
        assertThat(browser.open(council)).contains("Chép từ hội đồng trước");
        assertThat(browser.open(council + "/copy")).contains("Hội đồng cũ, năm học 2025 – 2026", "Trần Thị Mai – Chủ tịch", "checked");
        browser.send(council + "/copy", "version", "1", "people", mai.toString(), "people", duc.toString(), "from", "2026-09-05");
        assertThat(browser.open(council)).contains("Trần Thị Mai", "Chủ tịch", "Lê Văn Đức", "từ 05/09/2026")
                .doesNotContain("Chép từ hội đồng trước");
    }

    @Test
    void who_is_not_ticked_is_left_out() throws Exception {
        String council = at(form(year, BodyKind.COUNCIL, "Hội đồng một người"));
        browser.send(council + "/copy", "version", "1", "people", duc.toString(), "from", "2026-09-05");
        assertThat(browser.open(council)).contains("Lê Văn Đức").doesNotContain("Trần Thị Mai");
    }

    @Test
    void nobody_ticked_is_told_beside_the_boxes() throws Exception {
        String council = at(form(year, BodyKind.COUNCIL, "Hội đồng trống"));
        assertThat(browser.send(council + "/copy", "version", "1", "from", "2026-09-05")).contains("id=\"people-error\"", "chưa chọn ai");
    }

    @Test
    void without_one_before_there_is_nothing_to_copy() throws Exception {
        assertThat(browser.open(at(form(year, BodyKind.MONITORING, "Tổ giám sát")) + "/copy"))
                .contains("Chưa có hội đồng, nhóm hay tổ nào cùng loại");
    }

    @Test
    void a_name_and_its_decision_are_changed() throws Exception {
        String group = at(form(year, BodyKind.SECRETARIES, "Nhóm thư ký"));
        browser.send(group + "/name", "version", "1", "name", "Nhóm thư ký hội đồng", "decision", "9/QĐ", "decided", "2026-09-04");
        assertThat(browser.open(group)).contains("Nhóm thư ký hội đồng", "9/QĐ ngày 04/09/2026");
    }

    @Test
    void criteria_of_the_year_s_circular_are_ticked() throws Exception {
        String group = at(form(year, BodyKind.WORKING_GROUP, "Nhóm 1"));
        assertThat(browser.open(group + "/criteria")).contains("Thông tư 57/2026/TT-BGDĐT", "value=\"1.2\"")
                .doesNotContain("value=\"9.9\"");
        browser.send(group + "/criteria", "version", "1", "criteria", "1.2", "criteria", "1.1");
        assertThat(browser.open(group)).contains("1.1, 1.2");
        assertThat(browser.open(group + "/criteria")).contains("value=\"1.1\" checked");
    }

    @Test
    void a_criterion_the_circular_does_not_have_is_told() throws Exception {
        String group = at(form(year, BodyKind.WORKING_GROUP, "Nhóm 2"));
        assertThat(browser.send(group + "/criteria", "version", "1", "criteria", "1.1", "criteria", "9.9"))
                .contains("không có tiêu chí 9.9", "id=\"criteria-error\"", "value=\"1.1\" checked");
    }

    @Test
    void what_a_group_holds_of_another_circular_stays_until_it_is_taken_out() throws Exception {
        UUID id = form(year, BodyKind.WORKING_GROUP, "Nhóm 3");
        browser.house.bodies.hold(House.ACTOR, browser.school, id, 1, List.of("1.1"));
        browser.house.years.pin(House.ACTOR, browser.school, year, 1, "tt18-2018", "thử");
        browser.house.bodies.hold(House.ACTOR, browser.school, id, 2, List.of("1.1", "1.10"));
        browser.house.years.pin(House.ACTOR, browser.school, year, 2, "tt57-2026", "trở lại");
        assertThat(browser.open(at(id) + "/criteria")).contains("1.10 – không có trong thông tư của năm học");
    }

    private UUID form(UUID of, BodyKind kind, String name) {
        return browser.house.bodies.form(House.ACTOR, browser.school, of, kind, name, Decision.UNKNOWN);
    }

    private String at(UUID body) {
        return "/schools/" + browser.school + "/bodies/" + body;
    }
}
