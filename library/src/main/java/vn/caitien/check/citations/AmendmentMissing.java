package vn.caitien.check.citations;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caitien.catalogue.Amendment;
import vn.caitien.catalogue.Circular;
import vn.caitien.check.rule.Dates;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;

/** Standards cited without the circular that had changed them by the day of the plan. */
final class AmendmentMissing implements Rule {

    @Override
    public String id() {
        return "amendment-missing";
    }

    @Override
    public void look(Subject subject, Findings found) {
        Optional<LocalDate> day = PlanDay.of(subject);
        if (day.isEmpty()) {
            return;
        }
        List<Citation> all = Citations.of(subject).all();
        Set<String> told = new HashSet<>();
        for (Citation cited : Citations.of(subject).inSections()) {
            if (cited.year() == null || cited.tail().contains("sua doi")) {
                continue;
            }
            Optional<Circular> circular = subject.catalogues().circular(cited.name()).filter(its -> inForce(its, day.get()));
            for (Amendment change : circular.map(Circular::amendedBy).orElse(List.of())) {
                LocalDate issued = issued(change);
                if (!day.get().isBefore(issued) && none(all, change) && told.add(cited.name() + change.document())) {
                    found.at(cited.passage().spot()).quote(cited.quote()).with("name", cited.name())
                            .with("amendment", change.document()).with("issued", Dates.written(issued)).add();
                }
            }
        }
    }

    private static boolean inForce(Circular circular, LocalDate day) {
        return circular.effectiveTo() == null || !day.isAfter(circular.effectiveTo());
    }

    private static boolean none(List<Citation> all, Amendment change) {
        Citation wanted = named(change);
        return all.stream().noneMatch(one -> one.number().equals(wanted.number()) && wanted.year() != null
                && wanted.year().equals(one.year()));
    }

    /** The day it was signed or, when that is not known, its first day in force. */
    private static LocalDate issued(Amendment change) {
        return KnownDocuments.of(named(change)).map(KnownDocument::issued).orElse(change.effectiveFrom());
    }

    private static Citation named(Amendment change) {
        return CitationReader.in(new Passage(Spot.PLAN, "văn bản số " + change.document())).getFirst();
    }
}
