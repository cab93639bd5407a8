package vn.caitien.intake.readers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;

/** Reading takes time and memory in proportion to the text, whatever the text: counted in work, not by the clock. */
class TextSpeedTest {
    private static final int SMALL = 20_000;

    @ParameterizedTest
    @ValueSource(strings = {"Căn cứ báo cáo tự đánh giá của nhà trường, các tổ\n\n", "1\tTiêu chí 1.1\tMức 2\tHọp tổ\tHT\n", "\ta\nb\n",
        "1,1.1,Mức 2,\"- Họp\n- Thi\",HT\n", "\"a\n", "a,\"b,c,d,\"e,\n", "| a | b \\| c | **d |\n", "x,\"y\tz|", "**a _b ", "<p ", "1\n\n"})
    void tenTimesTheTextTakesNoMoreThanTwentyTimesTheMemory(String part) {
        allocated(part, SMALL);
        long once = allocated(part, SMALL);
        assertThat(allocated(part, 10 * SMALL)).isLessThan(20 * once + 4_000_000);
    }

    private static long allocated(String part, int length) {
        byte[] bytes = part.repeat(length / part.length()).getBytes(StandardCharsets.UTF_8);
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        try {
            new TextReader().read(bytes, Limits.DEFAULT);
        } catch (ReadException refused) {
            assertThat(refused.reason()).isEqualTo(ReadException.Reason.TOO_MANY_CELLS);
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
