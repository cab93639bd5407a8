package vn.caitien.check.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Phrases that are looked for in texts, word by word. */
public final class Phrases {
    private final PhraseMap<Boolean> phrases = new PhraseMap<>();
    private final Function<String, Tokens> reading;

    private Phrases(Collection<String> phrases, Function<String, Tokens> reading) {
        this.reading = reading;
        phrases.forEach(phrase -> this.phrases.add(reading.apply(phrase), true));
    }

    /** Phrases that count only with their accents. */
    public static Phrases of(Collection<String> phrases) {
        return new Phrases(phrases, Tokens::of);
    }

    /** Phrases that count whatever the accents. */
    public static Phrases bare(Collection<String> phrases) {
        return new Phrases(phrases, Tokens::bare);
    }

    /** The words of a text, as these phrases are compared with them. */
    public Tokens read(String text) {
        return reading.apply(text);
    }

    /** How many words the longest phrase has that begins at a place; 0 when none does. */
    public int at(Tokens text, int place) {
        return phrases.at(text, place);
    }

    /** The place of the first phrase from a place on; -1 when there is none. */
    public int first(Tokens text, int from) {
        for (int at = from; at < text.size(); at++) {
            if (at(text, at) > 0) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a phrase stands anywhere in it. */
    public boolean in(Tokens text) {
        return first(text, 0) >= 0;
    }

    /** Whether it begins with a phrase. */
    public boolean open(Tokens text) {
        return at(text, 0) > 0;
    }

    /** Whether it is made of nothing but phrases, and is not empty. */
    public boolean fill(Tokens text) {
        return fill(text, word -> false);
    }

    /** Whether it is made of nothing but phrases and words that will do as well, and is not empty. */
    public boolean fill(Tokens text, Predicate<String> others) {
        for (int at = 0; at < text.size();) {
            int length = at(text, at);
            if (length == 0 && !others.test(text.words().get(at))) {
                return false;
            }
            at += Math.max(1, length);
        }
        return !text.isEmpty();
    }

    /** The words that belong to no phrase, in order. */
    public Tokens rest(Tokens text) {
        List<String> rest = new ArrayList<>();
        for (int at = 0; at < text.size();) {
            int length = at(text, at);
            if (length == 0) {
                rest.add(text.words().get(at));
            }
            at += Math.max(1, length);
        }
        return new Tokens(rest);
    }
}
