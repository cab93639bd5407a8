package vn.caitien.intake.readers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagsTest {
    @Test
    void tagsOfParagraphsBeginLines() {
        assertThat(Tags.lines("<p>Họp tổ</p><p class=\"a\">Thi</p>")).containsExactly("Họp tổ", "Thi");
    }

    @Test
    void breaksBeginLines() {
        assertThat(Tags.lines("- Họp<br>- Thi<BR/>- Báo cáo")).containsExactly("- Họp", "- Thi", "- Báo cáo");
    }

    @Test
    void otherTagsAreNothing() {
        assertThat(Tags.lines("<b>Hiệu</b> <span style='x'>trưởng</span>")).containsExactly("Hiệu trưởng");
    }

    @Test
    void entitiesAreLetters() {
        assertThat(Tags.lines("Kế&nbsp;toán &amp; văn thư &#273;")).containsExactly("Kế toán & văn thư đ");
    }

    @Test
    void comparisonsStay() {
        assertThat(Tags.lines("tỷ lệ < 5%, <abc> ≥ 3")).containsExactly("tỷ lệ < 5%, <abc> ≥ 3");
    }
}
