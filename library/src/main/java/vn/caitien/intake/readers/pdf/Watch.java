package vn.caitien.intake.readers.pdf;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;

/** Runs a reading in a thread of its own: PDFBox has loops that look at no clock. */
final class Watch {

    private static final Duration GRACE = Duration.ofMillis(500);
    /** Deep objects recurse; more than this is hostile. */
    private static final long STACK = 2 << 20;

    private Watch() {}

    static <T> T within(Duration time, Callable<T> reading) throws ReadException {
        FutureTask<T> task = new FutureTask<>(reading);
        Thread thread = new Thread(null, task, "pdf-reader", STACK, false);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(time.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new ReadException(Reason.TOO_SLOW, time.toMillis() + " ms");
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new ReadException(Reason.TOO_SLOW, "interrupted");
        } catch (ExecutionException e) {
            throw refused(e.getCause());
        }
    }

    private static ReadException refused(Throwable cause) {
        return switch (cause) {
            case ReadException refusal -> refusal;
            case Budget.Spent spent -> new ReadException(spent.reason(), String.valueOf(spent.getMessage()));
            case org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException _ ->
                new ReadException(Reason.ENCRYPTED);
            case OutOfMemoryError _ -> new ReadException(Reason.ZIP_BOMB);
            case Exception broken -> new ReadException(Reason.BROKEN, broken.getClass().getSimpleName());
            case StackOverflowError _ -> new ReadException(Reason.BROKEN, "nested too deep");
            case Error error -> throw error;
            default -> throw new IllegalStateException(cause);
        };
    }
}
