package vn.caitien.check.citations;

import java.util.Optional;
import java.util.function.Predicate;
import vn.caitien.check.citations.CitationWords.Issuer;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;

/** A document said to be of another issuer than its symbol tells. */
final class CitedIssuer implements Rule {
    private static final String OF = "cua ";

    @Override
    public String id() {
        return "citation-issuer";
    }

    @Override
    public void look(Subject subject, Findings found) {
        for (Citation cited : Citations.of(subject).all()) {
            if (cited.tail().startsWith(OF) && !cited.symbol().isEmpty()) {
                String said = cited.tail().substring(OF.length());
                Optional<Issuer> bySymbol = issuer(one -> one.symbol().matcher(cited.plainSymbol()).matches());
                Optional<Issuer> byWords = issuer(one -> one.words().matcher(said).matches());
                if (bySymbol.isPresent() && byWords.isPresent() && bySymbol.get() != byWords.get()) {
                    found.at(cited.passage().spot()).quote(cited.quote()).with("name", cited.name())
                            .with("issuer", bySymbol.get().name()).with("said", byWords.get().name()).add();
                }
            }
        }
    }

    private static Optional<Issuer> issuer(Predicate<Issuer> such) {
        return CitationWords.ALL.issuers().stream().filter(such).findFirst();
    }
}
