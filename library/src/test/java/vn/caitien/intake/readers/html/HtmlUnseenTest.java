package vn.caitien.intake.readers.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.readers.Reading;

class HtmlUnseenTest {
    private static Reading page(String body) throws ReadException {
        return Reading.of("<html><head><title>t</title></head><body>" + body + "</body></html>");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>x</script>", "<style>p {}</style>", "<p style='display:none'>x</p>", "<!--[if gte mso 9]><p>x</p><![endif]-->",
        "<span style='mso-hide:all'>x</span>", "<nav><p>x</p></nav>", "<div title='header'><p>x</p></div>", "<del>x</del>",
        "<div style='mso-element:footnote-list'>x</div>", "<a href='#_ftn1'>[1]</a>", "<xml><w:a>x</w:a></xml>", "<p hidden>x</p>"
    })
    void whatIsNotShownIsLeftOut(String unseen) throws ReadException {
        assertThat(page("<p>a</p>" + unseen + "<p>b</p>").texts()).containsExactly("a", "b");
    }

    @Test
    void insertedTextStays() throws ReadException {
        assertThat(page("<p>a <ins>b</ins> c</p>").texts()).containsExactly("a b c");
    }

    @Test
    void rulesOfAStyleSheetHold() throws ReadException {
        String sheet = "<style><!-- p.x, .y b { display:none } .z { text-align:center; text-transform:uppercase } --></style>";
        Reading read = page(sheet + "<p class=x>a</p><p class=y>b<b>c</b></p><p class='q z'>d</p>");
        assertThat(read.texts()).containsExactly("b", "D");
    }
}
