package vn.caitien.intake;

import java.time.Duration;

/**
 * How pictures of pages are read, and what that may cost at most.
 *
 * @param pages of a document
 * @param time for one document
 * @param progress told before each page
 * @param first whether a document of more pages is read so far; it is refused else
 */
public record Scans(int pages, Duration time, Progress progress, boolean first) {

    /** 60 pages, 15 minutes, nobody is told. */
    public static final Scans STANDARD = new Scans(60, Duration.ofMinutes(15), (page, of) -> {});

    /** For documents that are refused when they have more pages. */
    public Scans(int pages, Duration time, Progress progress) {
        this(pages, time, progress, false);
    }

    /** The first pages of a document alone, however many it has. */
    public static Scans first(int pages, Duration time) {
        return new Scans(pages, time, STANDARD.progress, true);
    }

    /** The same, telling how far it is. */
    public Scans telling(Progress listener) {
        return new Scans(pages, time, listener, first);
    }

    /**
     * How many pages of a document are read.
     *
     * @param of its pages
     * @throws ReadException when they are too many
     */
    public int read(int of) throws ReadException {
        if (of > pages && !first) {
            throw new ReadException(ReadException.Reason.TOO_MANY_PAGES, of + " pages");
        }
        return Math.min(of, pages);
    }

    /** Listens to how far a reading is. */
    @FunctionalInterface
    public interface Progress {

        /** Called before a page is read, which takes seconds: {@code page} from 1, {@code of} their number. */
        void page(int page, int of);
    }
}
