package vn.caitien.app.evidence.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.evidence.Origin;

/** What pages of documents have in common to say. */
final class DocumentWords {
    private DocumentWords() {}

    /** Number, day and issuer, as far as they are known; null where nothing is. */
    static @Nullable String origin(EvidenceReader reader, Origin origin) {
        List<String> words = new ArrayList<>();
        if (origin.number() != null) {
            words.add(origin.number());
        }
        if (origin.issued() != null) {
            words.add(reader.texts().date(origin.issued()));
        }
        if (origin.issuer() != null) {
            words.add(origin.issuer());
        } else if (origin.side() != null) {
            words.add(reader.say("side." + origin.side().key()));
        }
        return words.isEmpty() ? null : String.join(" · ", words);
    }
}
