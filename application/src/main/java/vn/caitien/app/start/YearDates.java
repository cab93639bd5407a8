package vn.caitien.app.start;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.YearDate;
import vn.caitien.app.platform.page.parts.YearDate.Origin;
import vn.caitien.app.platform.page.parts.YearLine;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.catalogue.Circular;
import vn.caitien.catalogue.Fact;

/** The dates of a school year that the rules of its circular set, beside its own first and last day. */
final class YearDates {
    /** The facts of circulars that are a day of every year, written 06-15: done before that day. */
    private static final List<String> FACTS = List.of("report.approved-before");

    private YearDates() {}

    /** Empty without a year, and where its circular sets no date. */
    static Optional<YearLine> line(Texts texts, @Nullable SchoolYear year, LocalDate today) {
        if (year == null) {
            return Optional.empty();
        }
        List<YearDate> dates = new ArrayList<>();
        Optional.ofNullable(year.circular()).flatMap(Catalogues.builtIn()::circular).ifPresent(circular -> FACTS.forEach(key ->
                circular.fact(key).flatMap(fact -> date(texts, year, circular, fact)).ifPresent(dates::add)));
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        dates.add(new YearDate(year.from(), false, texts.say("start.year.first"), Origin.OWN, Optional.empty()));
        dates.add(new YearDate(year.to(), false, texts.say("start.year.last"), Origin.OWN, Optional.empty()));
        LocalDate first = year.from().withDayOfMonth(1);
        int months = (int) ChronoUnit.MONTHS.between(first, year.to().withDayOfMonth(1)) + 1;
        return Optional.of(new YearLine(first, months, today, Optional.empty(), dates));
    }

    private static Optional<YearDate> date(Texts texts, SchoolYear year, Circular circular, Fact fact) {
        MonthDay day = MonthDay.parse("--" + fact.value());
        String words = texts.say("start.year." + fact.key(), circular.document())
                + (fact.uncertain() ? " " + texts.say("start.year.uncertain") : "");
        return Stream.of(day.atYear(year.from().getYear()), day.atYear(year.to().getYear())).filter(year::on).findFirst()
                .map(on -> new YearDate(on, true, words, Origin.LAW, Optional.empty()));
    }
}
