package vn.caitien.check.words;

/** Decides whether a phrase that comes near to some words is what was meant. */
final class Judge {

    enum Verdict { NO, MAYBE, SURE }

    private final Lexicon lexicon;

    Judge(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A word that stands in another phrase rightly is never changed; a small word between phrases only where the phrase
     * is long; and the shorter the phrase, the less may differ.
     */
    Verdict of(Candidate found) {
        Reading reading = found.reading();
        int one = found.from() + found.one();
        int other = found.from() + found.other();
        if (!changeable(reading, one) || !changeable(reading, other)) {
            return Verdict.NO;
        }
        if (one != other) {
            return twoWords(found, one, other);
        }
        int length = found.length();
        if (found.cost() > 1 && length < NearPhrases.LONG && (length < 3 || !reading.strange(one))) {
            return Verdict.NO;
        }
        if (lexicon.linking(reading.id(one))) {
            return length >= NearPhrases.LONG ? Verdict.SURE : Verdict.NO;
        }
        if (length == 2 && lexicon.alone(reading.id(found.from() + 1 - found.one()))) {
            return pairWithLone(found, one);
        }
        boolean held = length > 2 || !othersReachOut(found);
        if (!held && reading.sound(one).possible()) {
            return Verdict.NO;
        }
        if (!reading.strange(one)) {
            boolean marks = Edits.marksOnly(reading.sound(one).key(), lexicon.key(found.phrase()[found.one()]));
            return marks && held || length >= NearPhrases.LONG ? Verdict.SURE : Verdict.MAYBE;
        }
        boolean marks = Edits.marksOnly(reading.sound(one).key(), lexicon.key(found.phrase()[found.one()]));
        boolean edge = length > 2 && (found.one() == 0 || found.one() == length - 1);
        return held && (marks || !edge) || !reading.sound(one).possible() ? Verdict.SURE : Verdict.MAYBE;
    }

    /** A word that needs no other holds another one only where that is no word, or differs by its marks alone. */
    private Verdict pairWithLone(Candidate found, int one) {
        Reading reading = found.reading();
        boolean linking = lexicon.linking(reading.id(found.from() + 1 - found.one()));
        if (!reading.sound(one).possible()) {
            return linking ? Verdict.MAYBE : Verdict.SURE;
        }
        boolean marks = Edits.marksOnly(reading.sound(one).key(), lexicon.key(found.phrase()[found.one()]));
        return marks && !linking ? Verdict.MAYBE : Verdict.NO;
    }

    private boolean changeable(Reading reading, int at) {
        return (!reading.covered(at) || lexicon.linking(reading.id(at))) && reading.checkable(at);
    }

    private Verdict twoWords(Candidate found, int one, int other) {
        boolean strange = found.reading().strange(one) || found.reading().strange(other);
        return strange ? Verdict.SURE : Verdict.NO;
    }

    private boolean othersReachOut(Candidate found) {
        for (int at = found.from(); at < found.from() + found.length(); at++) {
            if (!found.changes(at) && found.reading().reachesOut(at, found.from(), found.length())) {
                return true;
            }
        }
        return false;
    }
}
