package vn.caitien.check.citations;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.type.TypeReference;
import vn.caitien.check.rule.Family;

/** The documents of {@code documents.yaml}. */
final class KnownDocuments {
    static final List<KnownDocument> ALL =
            Family.read("/vn/caitien/check/documents.yaml", new TypeReference<List<KnownDocument>>() {});

    private KnownDocuments() {}

    /** The document a citation names; empty when it is not known. */
    static Optional<KnownDocument> of(Citation cited) {
        return any(known -> known.is(cited));
    }

    static Optional<KnownDocument> any(Predicate<KnownDocument> such) {
        return ALL.stream().filter(such).findFirst();
    }
}
