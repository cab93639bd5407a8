package vn.caitien.check.words;

import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Note;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Finding.Severity;

/** Words that are no phrase, where a set phrase of the field is one slip away. */
final class PhraseSlip implements Rule {

    /** What the slip is. */
    enum Kind {
        /** A real word in the place of another. */
        REAL_WORD("phrase-slip"),
        /** Letters that are no Vietnamese word. */
        NO_WORD("misspelt-phrase"),
        /** A phrase without one of its words. */
        LACKING("word-missing");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        boolean of(Slip slip) {
            return this == (slip.lacking() ? LACKING : slip.misspelt() ? NO_WORD : REAL_WORD);
        }
    }

    private final Kind kind;

    PhraseSlip(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String id() {
        return kind.id;
    }

    @Override
    public void look(Subject subject, Findings found) {
        Lexicon lexicon = Lexicon.standard();
        for (PlanSlips.Found one : PlanSlips.of(subject).all()) {
            Slip slip = one.slip();
            if (kind.of(slip)) {
                String text = one.passage().text();
                Around around = SlipText.around(text, slip);
                String mended = SlipText.mended(text, slip, lexicon);
                Note note = found.at(one.passage().spot()).quote(around.quote())
                        .with("words", around.words()).with("phrase", mended);
                if (!slip.sure()) {
                    note.as(Severity.NOTICE);
                } else if (slip.only()) {
                    note.mend(around.words(), mended);
                }
                note.add();
            }
        }
    }
}
