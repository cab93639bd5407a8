package vn.caitien.check.head;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.caitien.check.rule.Excerpt;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.check.rule.Term;
import vn.caitien.check.years.YearRange;
import vn.caitien.plan.Finding.Severity;

/** A closing paragraph that names other years than the title. */
final class ClosingYear implements Rule {

    @Override
    public String id() {
        return "closing-year";
    }

    @Override
    public void look(Subject subject, Findings found) {
        String closing = subject.plan().closing();
        List<String> own = Stream.of(subject.header().schoolYear(), subject.header().period())
                .filter(Objects::nonNull).toList();
        if (closing == null || own.isEmpty()) {
            return;
        }
        List<YearRange> named = YearRange.in(closing);
        if (named.stream().noneMatch(range -> own.contains(range.plain()))) {
            named.stream().findFirst().ifPresent(range -> found.at(Spot.at("closing"))
                    .quote(Excerpt.around(closing, range.start(), range.end()))
                    .with("named", range.plain()).with("own", own.getFirst())
                    .as(within(subject, range) ? Severity.NOTICE : Severity.ERROR).add());
        }
    }

    /** Whether it is one of the school years of a plan for several. */
    private static boolean within(Subject subject, YearRange range) {
        return subject.term().filter(Term::severalYears).filter(term -> range.from() >= term.first().getYear()
                && range.to() <= term.last().getYear()).isPresent();
    }
}
