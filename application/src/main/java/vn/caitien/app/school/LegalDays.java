package vn.caitien.app.school;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.catalogue.Circular;
import vn.caitien.catalogue.Fact;

/** The days of a school year that the rules of its circular set. */
public final class LegalDays {
    /** The facts of circulars that are a day of every year, written 06-15: done before that day. */
    private static final List<String> FACTS = List.of("report.approved-before");

    private LegalDays() {}

    /**
     * A day before which something is to be done.
     *
     * @param fact the key of the rule
     * @param document the number of the circular
     * @param uncertain whether the rule has still to be checked against the signed text
     */
    public record LegalDay(LocalDate day, String fact, String document, boolean uncertain) {}

    /** Those within the year; none where its circular is not known or sets none. */
    public static List<LegalDay> of(SchoolYear year) {
        return Optional.ofNullable(year.circular()).flatMap(Catalogues.builtIn()::circular).stream()
                .flatMap(circular -> FACTS.stream().flatMap(key -> circular.fact(key).stream()).flatMap(fact -> day(year, circular, fact).stream())).toList();
    }

    private static Optional<LegalDay> day(SchoolYear year, Circular circular, Fact fact) {
        MonthDay day = MonthDay.parse("--" + fact.value());
        return Stream.of(day.atYear(year.from().getYear()), day.atYear(year.to().getYear())).filter(year::on).findFirst()
                .map(on -> new LegalDay(on, fact.key(), circular.document(), fact.uncertain()));
    }
}
