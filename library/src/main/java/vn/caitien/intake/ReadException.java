package vn.caitien.intake;

import java.io.Serial;

/** A document that cannot be read, or holds no plan; the reason is a value, its words are the caller's. */
public final class ReadException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    public ReadException(Reason reason) {
        this(reason, "");
    }

    /** @param detail a figure or name that makes the reason clear, e.g. {@code 612 pages}; may be empty */
    public ReadException(Reason reason, String detail) {
        super(detail.isEmpty() ? reason.name() : reason.name() + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }

    /** Why a document was refused. */
    public enum Reason {
        /** no bytes */
        EMPTY,
        /** larger than the limit */
        TOO_LARGE,
        /** more pages or cells than the limit */
        TOO_MANY_PAGES,
        TOO_MANY_CELLS,
        /** more text than any plan holds, however small the file is */
        TOO_MUCH_TEXT,
        /** took longer than the limit */
        TOO_SLOW,
        /** a zip that unpacks to far more than it holds */
        ZIP_BOMB,
        /** markup nested too deep, or naming things outside the document */
        HOSTILE_MARKUP,
        /** locked with a password */
        ENCRYPTED,
        /** damaged: it does not hold what its kind must hold */
        BROKEN,
        /** pictures of pages, without text */
        NO_TEXT,
        /** letters of an old font, or of none, that no known font turns into Vietnamese */
        GARBLED,
        /** the program that reads pictures of pages is not installed */
        NO_OCR,
        /** the program that reads pictures of pages failed */
        OCR_FAILED,
        /** pictures of pages that are too many, or take too long */
        SCAN_TOO_LONG,
        /** a kind of file no reader knows */
        UNKNOWN_FORMAT,
        /** readable, but there is no improvement plan in it */
        NO_PLAN
    }
}
