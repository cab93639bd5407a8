package vn.caitien.check.words;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A phrase as long as a stretch of words, that differs in one or two of them.
 *
 * @param one a word that differs, counted from the beginning of the stretch
 * @param other the other one; the same for one alone
 * @param cost slips between the two
 */
record Candidate(Reading reading, int from, int[] phrase, int one, int other, int cost) {
    /** The most slips in a phrase. */
    private static final int MOST = 3;

    static final Comparator<Candidate> BEST = Comparator
            .comparingInt((Candidate one) -> one.likeWords() - one.cost)
            .thenComparingInt(Candidate::likeWords);

    /** Null when the phrase is too far from the words. */
    static @Nullable Candidate of(Reading reading, int from, int[] phrase, int one, int other, Lexicon lexicon) {
        int cost = Edits.between(reading.sound(from + one).key(), lexicon.key(phrase[one]));
        if (other != one) {
            int more = Edits.between(reading.sound(from + other).key(), lexicon.key(phrase[other]));
            cost = cost == 0 || more == 0 ? Edits.FAR : cost + more;
        }
        return cost == 0 || cost > MOST ? null : new Candidate(reading, from, phrase, one, other, cost);
    }

    int length() {
        return phrase.length;
    }

    int likeWords() {
        return phrase.length - (one == other ? 1 : 2);
    }

    /** Whether the word at that place of the run is one that differs. */
    boolean changes(int at) {
        return at == from + one || at == from + other;
    }

    /** Whether both say the same of the same words. */
    boolean same(Candidate another) {
        return from == another.from && Arrays.equals(phrase, another.phrase);
    }
}
