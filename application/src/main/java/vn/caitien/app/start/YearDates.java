package vn.caitien.app.start;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.YearDate;
import vn.caitien.app.platform.page.parts.YearDate.Origin;
import vn.caitien.app.platform.page.parts.YearLine;
import vn.caitien.app.school.LegalDays;
import vn.caitien.app.school.LegalDays.LegalDay;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SetDays;

/** The dates of a school year that the rules of its circular and the units above set, beside its own first and last day. */
final class YearDates {
    private YearDates() {}

    /** Empty without a year, and where nobody sets a date. */
    static Optional<YearLine> line(Texts texts, @Nullable SchoolYear year, SetDays set, LocalDate today) {
        if (year == null) {
            return Optional.empty();
        }
        List<YearDate> dates = new ArrayList<>(LegalDays.of(year).stream().map(day -> new YearDate(day.day(), true, words(texts, day), Origin.LAW, Optional.empty())).toList());
        set.of(year).forEach(day -> dates.add(new YearDate(day.day(), day.before(),
                texts.say("calendar.set", day.what(texts.language()), day.document()), Origin.LOCAL, Optional.empty())));
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        dates.add(new YearDate(year.from(), false, texts.say("start.year.first"), Origin.OWN, Optional.empty()));
        dates.add(new YearDate(year.to(), false, texts.say("start.year.last"), Origin.OWN, Optional.empty()));
        LocalDate first = year.from().withDayOfMonth(1);
        int months = (int) ChronoUnit.MONTHS.between(first, year.to().withDayOfMonth(1)) + 1;
        return Optional.of(new YearLine(first, months, today, Optional.empty(), dates));
    }

    private static String words(Texts texts, LegalDay day) {
        return texts.say("start.year." + day.fact(), day.document()) + (day.uncertain() ? " " + texts.say("start.year.uncertain") : "");
    }
}
