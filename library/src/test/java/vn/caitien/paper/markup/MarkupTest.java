package vn.caitien.paper.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.document.Paragraph.Run;

class MarkupTest {

    private static String text(String words) {
        return new Markup().text(words).toString();
    }

    @Test
    void signs_of_markup_are_escaped_in_words() {
        assertThat(text("a < b & \"c\" > d")).isEqualTo("a &lt; b &amp; &quot;c&quot; &gt; d");
    }

    @Test
    void signs_of_markup_are_escaped_in_attributes() {
        assertThat(new Markup().element("p", "", "title", "\"><b>").toString()).isEqualTo("<p title=\"&quot;&gt;&lt;b&gt;\"></p>");
    }

    @Test
    void an_attribute_without_a_value_is_left_out() {
        assertThat(new Markup().empty("br", "class", null).toString()).isEqualTo("<br />");
    }

    @Test
    void words_become_nfc() {
        assertThat(text("Ke\u0302\u0301 hoa\u0323ch")).isEqualTo("Kế hoạch");
    }

    @Test
    void what_no_document_may_hold_is_left_out() {
        assertThat(text("a\u0000\u0008\uD800\uFFFEb")).isEqualTo("ab");
    }

    @Test
    void line_ends_within_words_become_spaces() {
        assertThat(text("a\nb\tc")).isEqualTo("a b c");
    }

    @Test
    void runs_are_bold_and_italic_as_they_say() {
        Markup out = new Markup();
        new RunMarkup(out).runs(List.of(new Run("a", true, true), new Run("b", false, true), new Run("c", false, false)));
        assertThat(out).hasToString("<b><i>a</i></b><i>b</i>c");
    }

    @Property(tries = 200)
    void any_words_come_back_from_the_markup(@ForAll String words) {
        String markup = new Markup().element("p", words).toString();
        assertThat(new Markup().text(Jsoup.parse(markup, Parser.xmlParser()).wholeText())).hasToString(text(words));
    }
}
