package vn.caitien.check.words;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A run of words, with what the lexicon knows of it. */
final class Reading {
    private static final int ABBREVIATION = 3;

    private final Run run;
    private final Lexicon lexicon;
    private final Sound[] sounds;
    private final int[] ids;
    /** Of each word the length of the longest known phrase that begins with it; 0 for none. */
    private final int[] phrases;
    private final boolean[] covered;
    private final boolean syllables;

    Reading(Run run, Lexicon lexicon, Function<String, Sound> sound) {
        this.run = run;
        this.lexicon = lexicon;
        int size = run.size();
        this.sounds = new Sound[size];
        this.ids = new int[size];
        boolean allPossible = true;
        for (int i = 0; i < size; i++) {
            sounds[i] = sound.apply(run.word(i).text());
            ids[i] = sounds[i].id();
            allPossible &= sounds[i].possible();
        }
        this.syllables = allPossible;
        this.phrases = new int[size];
        this.covered = new boolean[size];
        for (int i = 0; i < size; i++) {
            phrases[i] = lexicon.known().longest(ids, i);
            for (int at = i; at < i + phrases[i]; at++) {
                covered[at] = true;
            }
        }
    }

    Run run() {
        return run;
    }

    Sound sound(int at) {
        return sounds[at];
    }

    int size() {
        return ids.length;
    }

    /** Whether every word can be a Vietnamese syllable. */
    boolean syllables() {
        return syllables;
    }

    /** The numbers of some words in the lexicon. */
    int[] ids(int from, int length) {
        return Arrays.copyOfRange(ids, from, from + length);
    }

    int id(int at) {
        return ids[at];
    }

    /** Whether the word stands in a phrase that is known. */
    boolean covered(int at) {
        return covered[at];
    }

    /** Whether the word stands in a known phrase that reaches out of that stretch. */
    boolean reachesOut(int at, int from, int length) {
        for (int start = Math.max(0, at - NearPhrases.LONGEST); start <= at; start++) {
            int end = start + phrases[start];
            if (end > at && (start < from || end > from + length)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing explains why the word stands there. */
    boolean strange(int at) {
        return !covered[at] && !lexicon.alone(ids[at]) && checkable(at)
                || !covered[at] && at > 0 && lexicon.clash(ids[at - 1], ids[at]);
    }

    /** Whether the word is a common one, written out: no name, no abbreviation, nothing foreign. */
    boolean checkable(int at) {
        if (sounds[at].foreign() || !sounds[at].vowel() && run.word(at).text().length() <= ABBREVIATION) {
            return false;
        }
        return switch (run.word(at).shape()) {
            case SMALL -> true;
            case CAPITAL -> at == 0 && run.begins() && !capital(1);
            case UPPER -> sounds[at].possible() && (upper(at - 1) || upper(at + 1));
            case MIXED -> false;
        };
    }

    private boolean capital(int at) {
        return at < ids.length && run.word(at).shape() == Shape.CAPITAL;
    }

    private boolean upper(int at) {
        return at >= 0 && at < ids.length && run.word(at).shape() == Shape.UPPER && sounds[at].possible();
    }

    /** The written words from one to another, with what stands between them. */
    List<Word> words(int from, int length) {
        return run.words().subList(from, from + length);
    }
}
