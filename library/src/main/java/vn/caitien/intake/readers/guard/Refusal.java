package vn.caitien.intake.readers.guard;

import java.io.Serial;
import vn.caitien.intake.ReadException;

/**
 * A {@link ReadException} on its way out through code that can throw nothing checked: stream readers and the
 * markup parser that calls them. It never leaves a reader, see {@link Guarded}.
 */
public final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ReadException exception;

    /** @param detail a figure or name that makes the reason clear; may be empty */
    public Refusal(ReadException.Reason reason, String detail) {
        super(detail);
        exception = new ReadException(reason, detail);
    }

    ReadException exception() {
        return exception;
    }
}
