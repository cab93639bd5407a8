package vn.caitien.check.words;

import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Note;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;

/** A word in pieces, or two words in one. */
final class TearRule implements Rule {
    private final boolean glued;

    /** For words that are glued, or for those that are torn. */
    TearRule(boolean glued) {
        this.glued = glued;
    }

    @Override
    public String id() {
        return glued ? "glued-words" : "torn-word";
    }

    @Override
    public void look(Subject subject, Findings found) {
        for (PlanTears.Found one : PlanTears.of(subject).all()) {
            Tear tear = one.tear();
            if (tear.glued() == glued) {
                Around around = new Around(one.passage().text(), tear.words().getFirst().start(), tear.words().getLast().end());
                Note note = found.at(one.passage().spot()).quote(around.quote())
                        .with("words", around.words()).with("mended", tear.mended());
                if (tear.only()) {
                    note.mend(around.words(), tear.mended());
                }
                note.add();
            }
        }
    }
}
