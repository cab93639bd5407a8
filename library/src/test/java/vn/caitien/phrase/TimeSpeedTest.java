package vn.caitien.phrase;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpeedTest {

    private static final int TIMES = 10_000;

    @ParameterizedTest
    @ValueSource(strings = {"tuần ", "đầu, ", "trong ", "từ ", "(", ")", "tháng 9, ", "9-", "ngày ", "hằng ", "1.", "đến ",
        "tháng 9 (", "cả ", "9/2025 - ", "năm học ", "- ", "1/", "đợt ", "các ", "và ", "xuyên suốt ", "quý i "})
    void endless_repetition_is_read_in_time(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () ->
                assertThatCode(() -> TimeReader.read(piece.repeat(TIMES), TimeContext.NONE)).doesNotThrowAnyException());
    }
}
