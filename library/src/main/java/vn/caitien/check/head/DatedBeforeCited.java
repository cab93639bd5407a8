package vn.caitien.check.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.caitien.check.citations.Basis;
import vn.caitien.check.citations.Citation;
import vn.caitien.check.citations.Citations;
import vn.caitien.check.citations.CitedDay;
import vn.caitien.check.rule.Dates;
import vn.caitien.check.rule.Excerpt;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Remark;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;
import vn.caitien.check.rule.Term;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.text.Plain;

/** A plan dated before a document it rests on, or, when it has no date, one that rests on a document behind its time. */
final class DatedBeforeCited implements Rule {
    private static final List<String> NO_DAY_OF_A_PAPER = List.of("tu ", "den ", "truoc ", "sau ", "het ", "han ");

    @Override
    public String id() {
        return "dated-before-cited";
    }

    @Override
    public void look(Subject subject, Findings found) {
        boolean dated = subject.header().date() != null;
        LocalDate date = Objects.requireNonNullElse(subject.header().date(),
                subject.term().map(Term::last).orElse(LocalDate.MAX));
        List<Citation> cited = Citations.of(subject).inSections();
        for (Citation one : cited) {
            LocalDate day = CitedDay.earliest(one);
            if (day != null && day.isAfter(date)) {
                found.at(one.passage().spot()).quote(one.quote()).with("name", one.name())
                        .with("date", Dates.brief(date)).saying(dated ? Remark.USUAL : "undated").add();
            }
        }
        if (dated) {
            Set<Passage> numbered = cited.stream().map(Citation::passage).collect(Collectors.toSet());
            Basis.of(subject).passages().stream().filter(passage -> !numbered.contains(passage))
                    .forEach(passage -> unnumbered(passage, date, found));
        }
    }

    private static void unnumbered(Passage passage, LocalDate date, Findings found) {
        for (Dates.Day day : Dates.in(passage.text())) {
            if (day.day() != null && day.day().isAfter(date) && ofPaper(passage.text(), day)) {
                found.at(passage.spot()).quote(Excerpt.around(passage.text(), day.start(), day.end()))
                        .with("date", Dates.brief(date)).saying("unnumbered").as(Severity.WARNING).add();
            }
        }
    }

    private static boolean ofPaper(String text, Dates.Day day) {
        String before = Plain.bare(Excerpt.before(text, day.start())) + " ";
        return NO_DAY_OF_A_PAPER.stream().noneMatch(word -> before.endsWith(" " + word));
    }
}
