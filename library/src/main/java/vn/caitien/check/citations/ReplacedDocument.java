package vn.caitien.check.citations;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caitien.check.rule.Dates;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Finding.Severity;

/** A plan made after a document was replaced that rests on it still and does not name the new one. */
final class ReplacedDocument implements Rule {

    @Override
    public String id() {
        return "replaced-document";
    }

    @Override
    public void look(Subject subject, Findings found) {
        Optional<LocalDate> day = PlanDay.of(subject);
        if (day.isEmpty()) {
            return;
        }
        List<Citation> cited = Citations.of(subject).inSections();
        Set<KnownDocument> told = new HashSet<>();
        for (Citation one : cited) {
            KnownDocuments.of(one).filter(known -> known.from() != null && !day.get().isBefore(known.from()))
                    .filter(known -> cited.stream().noneMatch(other -> isNew(other, known)))
                    .filter(told::add)
                    .ifPresent(known -> found.at(one.passage().spot()).quote(one.quote())
                            .with("name", one.name()).with("new", String.valueOf(known.replacedBy()))
                            .with("from", Dates.brief(known.from()))
                            .as(standards(subject, known) ? Severity.WARNING : Severity.NOTICE).add());
        }
    }

    private static boolean isNew(Citation other, KnownDocument known) {
        return KnownDocuments.of(other).filter(document -> document.name().equals(known.replacedBy())).isPresent();
    }

    /** Whether it holds standards of schools: then the whole plan hangs on it. */
    private static boolean standards(Subject subject, KnownDocument known) {
        return subject.catalogues().circular(known.name()).isPresent();
    }
}
