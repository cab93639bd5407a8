package vn.caitien.check.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the words of a run that a set phrase comes near to. */
final class SlipFinder {
    private final Lexicon lexicon;
    private final Judge judge;

    SlipFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.judge = new Judge(lexicon);
    }

    List<Slip> find(Reading reading) {
        List<Slip> slips = new ArrayList<>();
        int done = 0;
        for (int at = 0; at < reading.size(); at++) {
            if (at >= done && reading.strange(at)) {
                Optional<Slip> slip = around(reading, at, done);
                slip.ifPresent(slips::add);
                done = slip.map(Slip::end).orElse(done);
            }
        }
        return slips;
    }

    private Optional<Slip> around(Reading reading, int strange, int done) {
        List<Candidate> found = new ArrayList<>();
        for (int length = 2; length <= NearPhrases.LONGEST; length++) {
            for (int from = Math.max(done, strange - length + 1); from <= strange && from + length <= reading.size(); from++) {
                collect(reading, from, length, found);
            }
        }
        return found.isEmpty() ? lacking(reading, strange, done) : Optional.of(best(found));
    }

    private void collect(Reading reading, int from, int length, List<Candidate> into) {
        int[] words = reading.ids(from, length);
        int most = length < NearPhrases.LONG ? 1 : 2;
        if (Arrays.stream(words).filter(id -> id < 0).limit(most + 1).count() > most) {
            return;
        }
        for (int one = 0; one < length; one++) {
            int last = length < NearPhrases.LONG ? one : length - 1;
            for (int other = one; other <= last; other++) {
                for (int[] phrase : lexicon.near().but(words, one, other)) {
                    Candidate candidate = Candidate.of(reading, from, phrase, one, other, lexicon);
                    if (candidate != null && judge.of(candidate) != Judge.Verdict.NO) {
                        into.add(candidate);
                    }
                }
            }
        }
    }

    private Slip best(List<Candidate> found) {
        Candidate best = found.stream().max(Candidate.BEST).orElseThrow();
        boolean only = found.stream().noneMatch(other -> !other.same(best) && Candidate.BEST.compare(other, best) == 0);
        Reading reading = best.reading();
        boolean misspelt = !reading.sound(best.from() + best.one()).possible()
                || !reading.sound(best.from() + best.other()).possible();
        return new Slip(reading, best.from(), best.length(), best.phrase(), false,
                judge.of(best) == Judge.Verdict.SURE, only, misspelt);
    }

    /** The long phrase that the words around a strange one are, but for a word left out. */
    private Optional<Slip> lacking(Reading reading, int strange, int done) {
        for (int length = NearPhrases.LONGEST - 1; length >= NearPhrases.LONG - 1; length--) {
            for (int from = Math.max(done, strange - length + 1); from <= strange && from + length <= reading.size(); from++) {
                List<int[]> phrases = lexicon.near().lacking(reading.ids(from, length));
                if (!phrases.isEmpty()) {
                    return Optional.of(new Slip(reading, from, length, phrases.getFirst(), true, false,
                            phrases.size() == 1, false));
                }
            }
        }
        return Optional.empty();
    }
}
