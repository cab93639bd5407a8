package vn.caitien.check.citations;

import java.util.List;
import java.util.Optional;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Finding.Severity;

/** A plan that rests on a document for other types of school. */
final class OtherSchoolType implements Rule {

    @Override
    public String id() {
        return "other-school-type";
    }

    @Override
    public void look(Subject subject, Findings found) {
        SchoolType type = subject.header().schoolType();
        if (type == null) {
            return;
        }
        List<Citation> cited = Citations.of(subject).inSections();
        for (Citation one : cited) {
            Optional<KnownDocument> known = KnownDocuments.of(one);
            if (known.isPresent() && !known.get().isFor(type) && !one.amongChanged()) {
                boolean besides = cited.stream().anyMatch(other -> sister(other, known.get(), type));
                var note = found.at(one.passage().spot()).quote(one.quote()).with("name", one.name());
                sisterFor(known.get(), type).ifPresentOrElse(
                        right -> note.saying("known").with("right", right.name()), () -> note.with("right", ""));
                note.as(besides || known.get().uncertain() ? Severity.NOTICE : Severity.WARNING).add();
            }
        }
    }

    private static boolean sister(Citation other, KnownDocument known, SchoolType type) {
        return KnownDocuments.of(other).filter(document -> sisters(document, known, type)).isPresent();
    }

    private static Optional<KnownDocument> sisterFor(KnownDocument known, SchoolType type) {
        return KnownDocuments.any(document -> sisters(document, known, type));
    }

    /** Whether it is the document of the same day and kind for the right type of school. */
    private static boolean sisters(KnownDocument document, KnownDocument known, SchoolType type) {
        return !document.schools().isEmpty() && document.isFor(type) && document.issued().equals(known.issued())
                && document.named().plainSymbol().equals(known.named().plainSymbol());
    }
}
