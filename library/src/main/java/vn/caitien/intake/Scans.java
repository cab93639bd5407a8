package vn.caitien.intake;

import java.time.Duration;

/**
 * How pictures of pages are read, and what that may cost at most.
 *
 * @param pages of a document
 * @param time for one document
 * @param progress told before each page
 */
public record Scans(int pages, Duration time, Progress progress) {

    /** 60 pages, 15 minutes, nobody is told. */
    public static final Scans STANDARD = new Scans(60, Duration.ofMinutes(15), (page, of) -> {});

    /** The same, telling how far it is. */
    public Scans telling(Progress listener) {
        return new Scans(pages, time, listener);
    }

    /** Listens to how far a reading is. */
    @FunctionalInterface
    public interface Progress {

        /** Called before a page is read, which takes seconds: {@code page} from 1, {@code of} their number. */
        void page(int page, int of);
    }
}
