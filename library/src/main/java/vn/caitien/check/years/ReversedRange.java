package vn.caitien.check.years;

import vn.caitien.check.rule.Excerpt;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Note;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Finding.Severity;

/** A range of years that runs backwards, or a school year that is not one year long. */
final class ReversedRange implements Rule {
    private static final int MOST = 5;

    @Override
    public String id() {
        return "reversed-range";
    }

    @Override
    public void look(Subject subject, Findings found) {
        for (Passage passage : Numbered.of(subject).passages()) {
            for (YearRange range : YearRange.in(passage.text())) {
                look(passage, range, found);
            }
        }
    }

    private static void look(Passage passage, YearRange range, Findings found) {
        String text = passage.text();
        Note note = found.at(passage.spot()).quote(Excerpt.around(text, range.start(), range.end()))
                .with("from", range.from()).with("to", range.to()).with("next", range.from() + 1);
        int years = range.to() - range.from();
        boolean counted = YearWords.ALL.counted().matcher(Excerpt.behind(text, range.end())).find();
        boolean oneYear = range.schoolYear() && range.dashed()
                && !YearWords.ALL.several().matcher(Excerpt.before(text, range.start())).find();
        if (years < 0 && !counted) {
            note.as(range.lead().isEmpty() ? Severity.NOTICE : Severity.ERROR).add();
        } else if (oneYear && years == 0) {
            note.saying("same").as(Severity.WARNING).add();
        } else if (oneYear && years > 1) {
            note.saying("long").as(years > MOST ? Severity.ERROR : Severity.NOTICE).add();
        }
    }
}
