package vn.caitien.check.words;

import java.util.List;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Note;
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
        for (PlanWords.Page page : PlanWords.of(subject).pages()) {
            for (Reading reading : page.readings()) {
                List<Lone> words = finder.find(reading);
                words.stream().filter(one -> !tears.tell(one) && !slips.tell(one)).forEach(one -> add(page, one, found));
            }
        }
    }

    private static void add(PlanWords.Page page, Lone one, Findings found) {
        Word word = one.word();
        Around around = new Around(page.passage().text(), word.start(), word.end());
        Note note = found.at(page.passage().spot()).quote(around.quote()).with("words", word.text());
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
