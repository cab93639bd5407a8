package vn.caitien.intake.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.intake.Importer;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.samples.Format;
import vn.caitien.samples.Samples;
import vn.caitien.samples.Samples.Sample;

/**
 * Whole plans changed by chance, imported from bytes to plan: out comes a plan or a reason, soon, and without filling
 * the memory. The changes are the same in every run; the number of the change that failed is its seed.
 */
class MutatedFilesTest {

    private static final Limits LIMITS = new Limits(4 << 20, 32 << 20, 50, Duration.ofSeconds(10), 20_000);
    private static final Duration LONGEST = LIMITS.time().plusSeconds(5);
    private static final long MOST_ALLOCATED = 2L << 30;

    private final Importer importer = Importer.with(LIMITS);

    @Tag("full")
    @ParameterizedTest
    @EnumSource
    void aChangedPlanGivesAPlanOrAReason(Format format) throws IOException {
        attack(format, 0, 400);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void manyChangedPlansGiveAPlanOrAReason(Format format) throws IOException {
        attack(format, 1_000_000, 20_000);
    }

    @ParameterizedTest
    @EnumSource
    void someChangedPlansGiveAPlanOrAReason(Format format) throws IOException {
        attack(format, 2_000_000, 20);
    }

    @Test
    void theSameSeedChangesAFileInTheSameWay() throws IOException {
        byte[] file = Files.readAllBytes(Samples.named("primary-2025").file(Format.DOCX));
        assertThat(new Mutation(7).of(file)).isEqualTo(new Mutation(7).of(file));
    }

    private void attack(Format format, long from, int count) throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (Path file : Samples.all().stream().map((Sample sample) -> sample.file(format)).toList()) {
            files.add(Files.readAllBytes(file));
        }
        for (long seed = from; seed < from + count; seed++) {
            byte[] file = files.get((int) (seed % files.size()));
            attack(format + " " + seed, new Mutation(seed).of(file));
        }
    }

    private void attack(String name, byte[] bytes) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        try {
            assertThat(importer.read(name, bytes)).as(name).isNotEmpty();
        } catch (ReadException refused) {
            assertThat(refused.reason()).as(name).isNotNull();
        } catch (RuntimeException | Error broken) {
            fail(name + " breaks the reader", broken);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(name).isLessThan(LONGEST);
        assertThat(threads.getCurrentThreadAllocatedBytes() - allocated).as(name).isLessThan(MOST_ALLOCATED);
    }
}
