package vn.caitien.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RepeatingTest {
    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Test
    void what_failed_is_tried_again() throws InterruptedException {
        CountDownLatch twice = new CountDownLatch(2);
        Repeating repeating = new Repeating("test", () -> {
            twice.countDown();
            throw new IllegalStateException("on purpose");
        });
        repeating.every(Duration.ofMillis(1), Duration.ZERO);
        assertThat(twice.await(5, TimeUnit.SECONDS)).isTrue();
        repeating.stop(PATIENCE);
    }

    @Test
    void it_is_done_soon_where_asked() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Repeating repeating = new Repeating("test", done::countDown);
        repeating.every(LONG, LONG);
        repeating.soon();
        assertThat(done.await(5, TimeUnit.SECONDS)).isTrue();
        repeating.stop(PATIENCE);
    }

    @Test
    void what_comes_first_comes_first() {
        StringBuffer order = new StringBuffer();
        Repeating repeating = new Repeating("test", () -> order.append("then"));
        repeating.firstly(() -> order.append("first "));
        repeating.soon();
        repeating.stop(PATIENCE);
        assertThat(order).hasToString("first then");
    }

    @Test
    void stopping_lets_what_is_in_hand_end() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        Repeating repeating = new Repeating("test", () -> {
            begun.countDown();
            pause(ended);
        });
        repeating.soon();
        begun.await();
        assertThat(repeating.stop(PATIENCE)).isTrue();
        assertThat(ended).isTrue();
    }

    @Test
    void breaking_off_does_not_wait_for_it() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        Repeating repeating = new Repeating("test", () -> {
            begun.countDown();
            pause(ended);
        });
        repeating.soon();
        begun.await();
        repeating.breakOff(PATIENCE);
        assertThat(ended).isFalse();
    }

    @Test
    void once_stopped_it_begins_no_more() {
        AtomicInteger times = new AtomicInteger();
        Repeating repeating = new Repeating("test", times::incrementAndGet);
        repeating.stop(PATIENCE);
        repeating.soon();
        assertThat(times).hasValue(0);
    }

    @Test
    void it_runs_from_its_start_to_its_stop() {
        Repeating repeating = new Repeating("test", () -> {});
        assertThat(repeating.running()).isFalse();
        repeating.started();
        assertThat(repeating.running()).isTrue();
        repeating.stop(PATIENCE);
        assertThat(repeating.running()).isFalse();
    }

    private static void pause(AtomicBoolean ended) {
        try {
            Thread.sleep(300);
            ended.set(true);
        } catch (InterruptedException broken) {
            Thread.currentThread().interrupt();
        }
    }
}
