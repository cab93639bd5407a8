package vn.caitien.app.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.AccountId;

/**
 * A document of a school's evidence.
 *
 * @param parts its files, in their order; empty where it is kept elsewhere
 * @param codes at most one of each manner of writing codes, the latest first
 * @param filings what it is filed under, in any year
 * @param filed whether someone agreed to what is said of it
 * @param withdrawn why it was taken out of use; null while it is in use
 * @param made when it was entered
 */
public record EvidenceDocument(
        DocumentId id, Described said, List<Part> parts, List<GivenCode> codes, List<Filing> filings, boolean filed,
        @Nullable String withdrawn, AccountId by, Instant made, int version) {

    public EvidenceDocument {
        parts = List.copyOf(parts);
        codes = List.copyOf(codes);
        filings = List.copyOf(filings);
    }

    /** Its code in that manner of writing. */
    public Optional<String> code(String scheme) {
        return codes.stream().filter(code -> code.scheme().equals(scheme)).map(GivenCode::code).findFirst();
    }

    /** The criteria it is filed under in a year, in the order of their numbers. */
    public List<String> criteria(UUID year) {
        return filings.stream().filter(filing -> filing.year().equals(year)).map(Filing::criterion).sorted(CriterionOrder.NUMBERS).toList();
    }

    /** Whether it can be had: a file, an address or a place is known. */
    public boolean kept() {
        return !parts.isEmpty() || said.link() != null || said.place() != null;
    }
}
