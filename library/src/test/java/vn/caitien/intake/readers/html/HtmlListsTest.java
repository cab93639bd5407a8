package vn.caitien.intake.readers.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.readers.Reading;

class HtmlListsTest {
    @Test
    void bulletsAreDashes() throws ReadException {
        assertThat(Reading.of("<ul><li>a</li><li><p>b</p></li></ul>").texts()).containsExactly("- a", "- b");
    }

    @ParameterizedTest
    @CsvSource({"'', 1. x, 2. y", "type=a, a. x, b. y", "type=I, I. x, II. y", "start=4, 4. x, 5. y",
        "style='list-style-type:lower-roman', i. x, ii. y", "style='list-style:none', x, y"})
    void itemsAreNumberedAsTheListSays(String attributes, String first, String second) throws ReadException {
        assertThat(Reading.of("<ol " + attributes + "><li>x</li><li>y</li></ol>").texts()).containsExactly(first, second);
    }

    @Test
    void anItemMaySayItsNumber() throws ReadException {
        assertThat(Reading.of("<ol><li value=3>x<li>y</ol>").texts()).containsExactly("3. x", "4. y");
    }

    @Test
    void innerListsCountAlone() throws ReadException {
        assertThat(Reading.of("<ol><li>a<ol><li>b</ol><li>c</ol>").texts()).containsExactly("1. a", "1. b", "2. c");
    }

    @Test
    void twoListsCountAlone() throws ReadException {
        assertThat(Reading.of("<ol><li>a</ol><ol><li>b</ol>").texts()).containsExactly("1. a", "1. b");
    }

    @Test
    void listsOfLibreOfficeCountOnWhereNoNumberIsSaid() throws ReadException {
        String head = "<html><head><meta name=generator content='LibreOffice 7.4'></head>";
        assertThat(Reading.of(head + "<ol type=I><li value=1>a</ol><p>x</p><ol type=I><li>b</ol>").texts())
                .containsExactly("I. a", "x", "II. b");
    }
}
