package vn.caitien.intake.readers.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "4|upperRoman||IV", "1999|lowerRoman||mcmxcix", "0|upperRoman||0",
        "26|upperLetter||Z", "27|lowerLetter||aa", "53|upperLetter||AAA",
        "7|decimalZero||07", "12|decimalZero||12", "7|custom|001, 002|007", "3|none||''", "3|chicago||3"
    })
    void aNumberIsShownInItsFormat(int number, String format, String custom, String shown) {
        assertThat(NumberForms.show(number, format, custom == null ? "" : custom)).isEqualTo(shown);
    }
}
