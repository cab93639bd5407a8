package vn.caitien.check.words;

import org.jspecify.annotations.Nullable;

/**
 * A word that no Vietnamese word is written like, in no phrase that shows what was meant.
 *
 * @param at its place in the run
 * @param mended what was meant, as a sentence writes it; null when that is not known
 * @param sure whether it cannot be right as it stands
 */
record Lone(Reading reading, int at, @Nullable String mended, boolean sure) {

    Word word() {
        return reading.run().word(at);
    }

    /** Whether another finder has told of the word. */
    boolean within(Reading other, int from, int end) {
        return reading == other && at >= from && at < end;
    }
}
