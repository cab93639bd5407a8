package vn.caitien.app.platform;

import java.time.Duration;

/** Too much was tried in too short a time; later it may be tried again. */
public final class TooManyTries extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration pause;

    /** @param pause how long to wait */
    public TooManyTries(Duration pause) {
        super("wait " + pause);
        this.pause = pause;
    }

    public Duration pause() {
        return pause;
    }
}
