package vn.caitien.app.platform.postgres;

import java.io.IOException;
import java.time.Duration;
import vn.caitien.app.platform.StartRefused;

/**
 * Starts a database that was killed. Its children notice a moment later that it is gone, and until then the shared
 * memory is held: so it is tried for a while.
 */
final class Revival {
    /** One try. */
    interface Start {
        Postmaster run() throws IOException;
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Revival() {}

    static Postmaster of(Start start) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return start.run();
            } catch (StartRefused notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", stopped);
            }
        }
    }
}
