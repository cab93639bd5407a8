package vn.caitien.app.work.calendar;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.school.LegalDays.LegalDay;
import vn.caitien.app.school.SetDay;

/**
 * A day that a rule, or an office above the school, set.
 *
 * @param legalDay null for what an office set
 * @param setDay null for what a rule set
 */
record OfficialDay(LocalDate day, @Nullable LegalDay legalDay, @Nullable SetDay setDay) {
    static OfficialDay of(LegalDay legal) {
        return new OfficialDay(legal.day(), legal, null);
    }

    static OfficialDay of(SetDay set) {
        return new OfficialDay(set.day(), null, set);
    }

    boolean legal() {
        return legalDay != null;
    }

    /** What it is for, and by which document; what is to be done before it says so. */
    String words(Texts texts) {
        return before() ? texts.say("calendar.before", what(texts)) : what(texts);
    }

    /** Days of rules are days before which something is to be done. */
    boolean before() {
        return legal() || Objects.requireNonNull(setDay).before();
    }

    private String what(Texts texts) {
        if (legalDay == null) {
            SetDay set = Objects.requireNonNull(setDay);
            return texts.say("calendar.set", set.what(texts.language()), set.document());
        }
        String words = texts.say("start.year." + legalDay.fact(), legalDay.document());
        return legalDay.uncertain() ? words + " " + texts.say("start.year.uncertain") : words;
    }
}
