package vn.caitien.intake.readers.guard;

import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;

/** Runs a reader so that nothing but a {@link ReadException} comes out of it, whatever the bytes. */
public final class Guarded {

    private Guarded() {}

    /** A reader's work. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws ReadException;
    }

    /**
     * Runs the work.
     *
     * @return what the work gives
     * @throws ReadException the work's own, or {@link Reason#BROKEN} for any other failure, which is its cause
     */
    public static <T> T run(Work<T> work) throws ReadException {
        try {
            return work.run();
        } catch (Refusal refusal) {
            throw refusal.exception();
        } catch (RuntimeException | StackOverflowError failure) {
            ReadException broken = new ReadException(Reason.BROKEN, failure.getClass().getSimpleName());
            broken.initCause(failure);
            throw broken;
        }
    }
}
