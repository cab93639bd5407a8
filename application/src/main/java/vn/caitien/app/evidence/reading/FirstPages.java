package vn.caitien.app.evidence.reading;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.evidence.DocumentKind;
import vn.caitien.app.evidence.Hints;
import vn.caitien.app.evidence.Hints.Hint;
import vn.caitien.app.evidence.Side;
import vn.caitien.evidence.proposal.Issuer;
import vn.caitien.evidence.proposal.Proposal;
import vn.caitien.evidence.proposal.Proposed;

/** What was read of a first page as hints. */
final class FirstPages {
    private FirstPages() {}

    static Hints of(Proposal proposal) {
        Proposed<Issuer> issuer = proposal.issuer();
        return new Hints(hint(proposal.title(), title -> title),
                hint(proposal.kind(), kind -> DocumentKind.readAs(kind.id()).map(DocumentKind::key).orElse(null)),
                hint(proposal.number(), number -> number), hint(proposal.issuedOn(), Object::toString),
                hint(issuer, one -> one.whose() == null ? null : Side.valueOf(one.whose().name()).key()), hint(issuer, Issuer::name));
    }

    private static <T> @Nullable Hint hint(@Nullable Proposed<T> proposed, Function<T, @Nullable String> value) {
        String words = proposed == null ? null : value.apply(proposed.value());
        return proposed == null || words == null ? null : new Hint(words, proposed.words(), proposed.sure());
    }
}
