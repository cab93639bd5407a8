package vn.caitien.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.plan.Form;

/** Long hostile cells are read in time: what is not linear would not be in time. */
class MoneyTimeTest {

    private static final int LENGTH = 40_000;
    private static final Duration LIMIT = Duration.ofSeconds(5);

    @ParameterizedTest
    @ValueSource(strings = {"1 x ", "1 triệu + ", "(", "1 triệu (", "trong đó 1 triệu; ", "từ ", "100 ", "1.000", "/", "HT, ", "HT và ", "chủ trì ",
            "CĐ/", "do cha mẹ ", "12 triệu, từ ", "a", "không phát sinh ", "nguồn ", "1-", "=1 triệu"})
    void aLongCellTakesNoLong(String piece) {
        String words = piece.repeat(LENGTH / piece.length());
        assertThat(timed(() -> {
            MoneyReader.read(words);
            MoneyReader.read(words, MoneyColumn.RESOURCES);
            FundingReader.read(words, words.substring(0, 20), Form.NINE_COLUMNS);
            PartyReader.read(words, PartyContext.LEADS);
        })).isLessThan(LIMIT);
    }

    /** The processor's time, so that other work on the machine does not count. */
    private static Duration timed(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
}
