package vn.caitien.evidence.file;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.caitien.evidence.file.Inspection.Reason;
import vn.caitien.evidence.file.Inspection.Unfit;

/** Runs what hostile bytes could make endless, or fail in ways of its own, in a thread of its own. */
final class Timed {
    /** Objects within objects recurse; more than this is hostile. */
    private static final long STACK = 2 << 20;

    private Timed() {}

    /** A look into a file; whatever goes wrong in it is the file's fault, but for the disk's. */
    static Inspection within(Duration time, Callable<Inspection> look) throws IOException {
        try {
            return run(time, look);
        } catch (TimeoutException slow) {
            return new Unfit(Reason.BOMB);
        } catch (ExecutionException failed) {
            return switch (failed.getCause()) {
                case java.nio.file.FileSystemException disk -> throw disk;
                case OutOfMemoryError _ -> new Unfit(Reason.BOMB);
                case StackOverflowError _ -> new Unfit(Reason.BOMB);
                case Error error -> throw error;
                case null, default -> new Unfit(Reason.DAMAGED);
            };
        }
    }

    /** What the work gives; null when it failed or took too long, for then there is nothing to show. */
    static <T> @Nullable T orNothing(Duration time, Callable<@Nullable T> work) {
        try {
            return run(time, work);
        } catch (TimeoutException | ExecutionException nothing) {
            return null;
        }
    }

    private static <T> T run(Duration time, Callable<T> work) throws TimeoutException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "evidence-file", STACK, false);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new TimeoutException();
        } finally {
            task.cancel(true);
        }
    }
}
