package vn.caitien.app.evidence.health;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.evidence.EvidenceDocument;

/**
 * Something to look at again.
 *
 * @param document null where it is about no document that there is
 * @param subject what it is about, where that is no document: a criterion, a code
 * @param values for the places of its words
 */
record Notice(Kind kind, @Nullable EvidenceDocument document, String subject, @Nullable String address, Object... values) {
    /** What may be the matter, the gravest first. */
    enum Kind {
        CITED_GONE,
        EXPIRED,
        DEAD_LINK,
        NOWHERE,
        EARLY,
        OWN_PAPER,
        DUPLICATE,
        NO_RESULT,
        EXPIRING,
        NEVER_CITED;

        /** In messages. */
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Notice of(Kind kind, EvidenceDocument document, Object... values) {
        return new Notice(kind, document, document.said().title(), null, values);
    }
}
