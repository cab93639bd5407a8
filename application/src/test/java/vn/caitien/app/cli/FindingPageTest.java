package vn.caitien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.caitien.check.Checker;
import vn.caitien.plan.Silence;

class FindingPageTest {
    private static final Document PAGE = page();

    private static Document page(Silence... silenced) {
        return Jsoup.parse(new FindingPage(Words.in(Language.VI)).of(Checker.in(Locale.of("vi")).check(Faulty.numberBlank(silenced))));
    }

    @Test
    void the_page_says_its_language() {
        assertThat(PAGE.select("html").attr("lang")).isEqualTo("vi");
    }

    @Test
    void the_title_names_the_school_as_it_is_written() {
        assertThat(PAGE.title()).contains("TRƯỜNG <THỬ>");
    }

    @Test
    void findings_are_grouped_by_weight() {
        assertThat(PAGE.select("section.warning h2").text()).startsWith("Cảnh báo (");
    }

    @Test
    void each_finding_stands_beside_its_place() {
        Element row = PAGE.select("tr:contains(" + Faulty.RULE + ")").first();
        assertThat(row.select("th[scope=row]").text()).isNotEmpty();
    }

    @Test
    void every_column_has_a_heading() {
        assertThat(PAGE.select("section.warning th[scope=col]").eachText())
                .containsExactly("Chỗ", "Điều thấy được", "Cách sửa", "Căn cứ");
    }

    @Test
    void every_section_is_named_by_its_heading() {
        assertThat(PAGE.select("section")).isNotEmpty()
                .allMatch(section -> PAGE.getElementById(section.attr("aria-labelledby")) != null);
    }

    @Test
    void silenced_findings_have_a_section_with_their_reasons() {
        assertThat(page(new Silence(Faulty.RULE, null, "Chờ <văn thư>")).select("section.silenced td").eachText()).contains("Chờ <văn thư>");
    }

    @Test
    void nothing_is_fetched_from_elsewhere() {
        assertThat(PAGE.select("script, link, img, iframe")).isEmpty();
    }
}
