package vn.caitien.app.platform.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.TooManyTries;

/**
 * How often a client asked of late for what is not there, where anyone may ask: so that nobody finds codes or addresses
 * by trying. Remembered by this process, of the latest clients; what is found is not counted.
 */
@Component
public final class Misses {
    static final int FREE = 30;
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_CLIENTS = 100_000;
    /** Of an address of IPv6 the first half: the rest is the client's own to choose. */
    private static final int NETWORK_BYTES = 8;

    private final Cache<String, AtomicInteger> counts;

    Misses(Clock clock) {
        counts = Caffeine.newBuilder().expireAfterWrite(WINDOW).maximumSize(MOST_CLIENTS)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis())).build();
    }

    /**
     * Lets a client ask.
     *
     * @throws TooManyTries when it missed too often
     */
    public void admit(HttpServletRequest request) {
        AtomicInteger count = counts.getIfPresent(client(request.getRemoteAddr()));
        if (count != null && count.get() >= FREE) {
            throw new TooManyTries(WINDOW);
        }
    }

    /**
     * Counts a miss.
     *
     * @throws TooManyTries when there were too many before
     */
    public void count(HttpServletRequest request) {
        if (counts.get(client(request.getRemoteAddr()), none -> new AtomicInteger()).getAndIncrement() >= FREE) {
            throw new TooManyTries(WINDOW);
        }
    }

    private static String client(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
        } catch (IllegalArgumentException strange) {
            return address;
        }
    }
}
