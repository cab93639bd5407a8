package vn.caitien.app.platform.mail;

import org.jspecify.annotations.Nullable;

/**
 * What came of handing a mail over.
 *
 * @param words of the server or the line; null where nothing went wrong
 */
record Answer(Kind kind, @Nullable String words) {
    /** As much of it is kept. */
    private static final int LONGEST = 1000;

    /** What is known. */
    enum Kind {
        /** The server has taken it. */
        TAKEN,
        /** The server would not take this mail now; another may go. */
        LATER,
        /** No mail goes just now: the server is not reached, or takes nothing of ours. Nothing was said of this mail. */
        AWAY,
        /** The server refuses this mail for good, or it cannot be written. */
        REFUSED,
        /** It was being said when the line broke. */
        UNKNOWN,
        /** It was no longer the sender's; nothing was said. */
        LOST
    }

    Answer {
        if (words != null) {
            String line = OneLine.of(words);
            words = line.substring(0, Math.min(line.length(), LONGEST));
        }
    }

    static final Answer TAKEN = new Answer(Kind.TAKEN, null);
    static final Answer LOST = new Answer(Kind.LOST, null);
}
