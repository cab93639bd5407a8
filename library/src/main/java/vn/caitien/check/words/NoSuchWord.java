package vn.caitien.check.words;

import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Note;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Finding.Severity;

/** Letters that are no Vietnamese word, where no phrase tells what was meant. */
final class NoSuchWord implements Rule {

    @Override
    public String id() {
        return "no-such-word";
    }

    @Override
    public void look(Subject subject, Findings found) {
        LoneFinder finder = new LoneFinder(Lexicon.standard());
        PlanTears tears = PlanTears.of(subject);
        PlanSlips slips = PlanSlips.of(subject);
        PlanWords.of(subject).look((text, reading) -> finder.find(reading).stream()
                .filter(one -> !tears.tell(one) && !slips.tell(one)).toList(), (passage, one) -> tell(passage, one, found));
    }

    private static void tell(Passage passage, Lone one, Findings found) {
        Word word = one.word();
        Around around = new Around(passage.text(), word.start(), word.end());
        Note note = found.at(passage.spot()).quote(around.quote()).with("words", word.text());
        if (!one.sure()) {
            note.as(Severity.NOTICE);
        }
        if (one.mended() != null) {
            String mended = SlipText.like(word, one.mended());
            note.saying("meant").with("phrase", mended);
            if (one.sure()) {
                note.mend(word.text(), mended);
            }
        }
        note.add();
    }
}
