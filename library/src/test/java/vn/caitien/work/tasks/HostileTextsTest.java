package vn.caitien.work.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.plan.Cell;

class HostileTextsTest {
    private static final int LONG = 20_000;
    private static final Duration SOON = Duration.ofSeconds(3);

    @Property(tries = 300, seed = "2026")
    void noTextThrows(@ForAll @NotBlank String tasks, @ForAll @NotBlank String lead, @ForAll @NotBlank String time) {
        assertThatCode(() -> Tasks.of(tasks).with(Cell.LEAD, lead).with(Cell.TIME, time).proposed()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,", "tháng 9, ", "tháng 9 và 9, 9 và ", "giao ", "(", "Mua sắm; ", "- ", "- a\n", "a) b:\n", "1. a:\n- ", "từ 1/1 đến ",
        "phối hợp với HT ", "(a) ", "hằng tháng, ", "3 tháng ", " ", "số 1/1/", "x:\n"})
    void long_texts_are_parted_soon(String piece) {
        String words = piece.repeat(LONG / piece.length()) + "x";
        long start = System.nanoTime();
        assertThatCode(() -> Tasks.of(words).with(Cell.LEAD, "HT; kế toán").with(Cell.TIME, words).proposed()).doesNotThrowAnyException();
        assertThatCode(() -> Tasks.of("- Giao HT mua máy").with(Cell.LEAD, words).proposed()).doesNotThrowAnyException();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }
}
