package vn.caitien.app.platform.page.errors;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** What may keep a page from being shown. Each has its words: what happened, why, what to do. */
public enum Trouble {
    /** A value of the wrong kind, or a request no page of ours makes. */
    WRONG_REQUEST(HttpStatus.BAD_REQUEST),
    /** The form was opened too long ago, or in another browser. */
    EXPIRED_FORM(HttpStatus.FORBIDDEN),
    /** There is no such page, or not for this person. */
    NOT_FOUND(HttpStatus.NOT_FOUND),
    /** The address exists, but is not to be used in this way. */
    WRONG_METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    /** Someone else changed it first. */
    STALE(HttpStatus.CONFLICT),
    /** More was sent than a form or a file may hold. */
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    /** Too much was tried in too short a time. */
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    /** A fault of the program. */
    FAULT(HttpStatus.INTERNAL_SERVER_ERROR),
    /** The database does not answer. */
    DATABASE_GONE(HttpStatus.SERVICE_UNAVAILABLE),
    /** No room is left on the disk. */
    DISK_FULL(HttpStatus.INSUFFICIENT_STORAGE);

    private final HttpStatus status;

    Trouble(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    /** The key of one of its sentences. */
    public String key(String part) {
        return "trouble." + name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + part;
    }
}
