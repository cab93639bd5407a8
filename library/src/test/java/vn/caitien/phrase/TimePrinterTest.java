package vn.caitien.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimePrinterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "? | ''",
        "2025-09..2026-05 none | Từ tháng 9/2025 đến tháng 5/2026",
        "2025-09..2025-09 none | Tháng 9/2025",
        "2026-01-05..2026-01-05 none | Ngày 05/01/2026",
        "..2025-12-15 none | Trước ngày 15/12/2025",
        "..2027-06 none | Đến hết tháng 6/2027",
        "2026-10.. none | Từ tháng 10/2026",
        "2026-10.. | Từ tháng 10/2026; chưa rõ chu kỳ",
        "monthly | Hằng tháng",
        "m9,10 yearly | Tháng 9, 10 hằng năm",
        "2026-10..2027-05 monthly | Hằng tháng; từ tháng 10/2026 đến tháng 5/2027",
        "continuous | Thường xuyên",
        "none | ''"
    })
    void prints(String schedule, String words) {
        assertThat(TimePrinter.print(TimeNotes.schedule(schedule))).isEqualTo(words);
    }
}
