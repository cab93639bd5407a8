package vn.caitien.intake.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import vn.caitien.intake.Importer;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.samples.flat.FlatDocuments;
import vn.caitien.samples.flat.TextShape;

/** Imports what nobody should have to import: out comes a plan or a reason, soon, and without filling the memory. */
public final class Attack {

    private static final Limits LIMITS = new Limits(4 << 20, 32 << 20, 50, Duration.ofSeconds(10), 20_000);
    private static final Duration LONGEST = LIMITS.time().plusSeconds(5);
    private static final long MOST_ALLOCATED = 2L << 30;
    private static final Importer IMPORTER = Importer.with(LIMITS);
    private static boolean loaded;

    private Attack() {}

    /**
     * Fails when anything but a {@link ReadException} comes out, or it costs too much.
     *
     * @param name says in a failure's message which bytes these were
     */
    public static void with(String name, byte[] bytes) {
        load(bytes);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        try {
            assertThat(IMPORTER.read("attack", bytes)).as(name).isNotEmpty();
        } catch (ReadException refused) {
            assertThat(refused.reason()).as(name).isNotNull();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            fail(name + " breaks the reader", broken);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(name).isLessThan(LONGEST);
        assertThat(threads.getCurrentThreadAllocatedBytes() - allocated).as(name).isLessThan(MOST_ALLOCATED);
    }

    /**
     * The first file of a kind loads its reader's classes, and the first plan those behind the readers, which a JVM that
     * searches rewrites on the same thread.
     */
    private static void load(byte[] bytes) {
        if (!loaded) {
            loaded = true;
            read(FlatDocuments.random(TextShape.BARE, 1).text().getBytes(StandardCharsets.UTF_8));
            read(bytes);
        }
    }

    private static void read(byte[] bytes) {
        try {
            IMPORTER.read("attack", bytes);
        } catch (ReadException refused) {
            // judged when it is read again
        }
    }
}
