package vn.caitien.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.samples.LongTexts;
import vn.caitien.samples.flat.TextShape;

/** A long text is imported in time and memory in proportion to it, counted in bytes and in this thread's own time. */
class LongTextTest {
    private static final Importer IMPORTER = Importer.standard();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int SHORT = 30_000;
    private static final long SEED = 7;

    @ParameterizedTest
    @EnumSource(value = TextShape.class, names = {"TABBED", "BARE"})
    void fourTimesTheTextTakesNoMoreThanSixTimesTheMemory(TextShape shape) throws ReadException {
        byte[] once = LongTexts.of(shape, SEED, SHORT);
        byte[] fourTimes = LongTexts.of(shape, SEED, 4 * SHORT);
        used(once, THREADS::getCurrentThreadAllocatedBytes);
        assertThat(used(fourTimes, THREADS::getCurrentThreadAllocatedBytes))
                .isLessThan(6 * used(once, THREADS::getCurrentThreadAllocatedBytes));
    }

    @ParameterizedTest
    @EnumSource(value = TextShape.class, names = {"TABBED", "BARE"})
    void fourTimesTheTextTakesNoMoreThanTenTimesTheTime(TextShape shape) throws ReadException {
        byte[] once = LongTexts.of(shape, SEED, SHORT);
        byte[] fourTimes = LongTexts.of(shape, SEED, 4 * SHORT);
        used(fourTimes, THREADS::getCurrentThreadCpuTime);
        assertThat(used(fourTimes, THREADS::getCurrentThreadCpuTime)).isLessThan(10 * used(once, THREADS::getCurrentThreadCpuTime));
    }

    private static long used(byte[] text, LongSupplier counter) throws ReadException {
        long before = counter.getAsLong();
        assertThat(IMPORTER.read("plan.txt", text)).isNotEmpty();
        return counter.getAsLong() - before;
    }
}
