package vn.caitien.check.citations;

import java.util.Objects;
import java.util.Optional;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;

/** A known number with the title of another known document. */
final class CitedTitle implements Rule {

    @Override
    public String id() {
        return "citation-title";
    }

    @Override
    public void look(Subject subject, Findings found) {
        for (Citation cited : Citations.of(subject).all()) {
            Optional<KnownDocument> known = KnownDocuments.of(cited);
            if (known.isPresent() && known.get().title() != null && cited.hasTitle()
                    && !known.get().entitled(cited.tail())) {
                KnownDocuments.any(other -> other.named().plainSymbol().equals(known.get().named().plainSymbol())
                                && other.entitled(cited.tail()))
                        .ifPresent(other -> found.at(cited.passage().spot()).quote(cited.quote())
                                .with("name", cited.name()).with("title", Objects.requireNonNull(known.get().title()))
                                .with("other", other.name()).add());
            }
        }
    }
}
