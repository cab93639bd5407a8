package vn.caitien.intake.readers.odf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1,500,000|1500000|1.500.000", "1.500.000|1500000|1.500.000", "1,1|1.1|1.1", "1,10|1.1|1.10",
        "1,500|1500|1.500", "1,500|1.5|1.500", "1,234.5|1234.5|1.234,5", "1.234,5|1234.5|1.234,5", "7|7|7",
        "15,000 đ|15000|15.000 đ", "-1,500|-1500|-1.500", "chữ|1|chữ", "1,5|x|1,5"
    })
    void aNumberIsShownAsInOtherSheets(String shown, String value, String wanted) {
        assertThat(ShownValues.number(shown, value)).isEqualTo(wanted);
    }
}
