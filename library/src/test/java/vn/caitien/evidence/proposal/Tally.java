package vn.caitien.evidence.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.caitien.text.Writing;

/** Counts proposals against what is true, field by field. */
final class Tally {
    private final Map<String, int[]> fields = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();

    /** Takes the proposal for a page. */
    void add(String name, Proposal proposal, InventedPage.Truth truth) {
        field(name, "kind", truth.kind(), proposal.kind() == null ? null : proposal.kind().value().id(), sure(proposal.kind()));
        field(name, "number", truth.number(), proposal.number() == null ? null : proposal.number().value(), sure(proposal.number()));
        field(name, "day", truth.day(), proposal.issuedOn() == null ? null : proposal.issuedOn().value(), sure(proposal.issuedOn()));
        Issuer issuer = proposal.issuer() == null ? null : proposal.issuer().value();
        field(name, "issuer", truth.issuer(), issuer == null ? null : issuer.name(), sure(proposal.issuer()));
        field(name, "whose", truth.whose(), issuer == null ? null : issuer.whose(), sure(proposal.issuer()));
        field(name, "title", truth.title(), proposal.title() == null ? null : Writing.clean(proposal.title().value()), sure(proposal.title()));
    }

    private static boolean sure(@Nullable Proposed<?> proposed) {
        return proposed != null && proposed.sure();
    }

    private void field(String name, String field, @Nullable Object truth, @Nullable Object proposed, boolean sure) {
        int[] counts = fields.computeIfAbsent(field, key -> new int[5]);
        int at = Objects.equals(truth, proposed) ? truth == null ? 3 : 0 : proposed == null ? 2 : 1;
        counts[at]++;
        if (at == 1 && sure) {
            counts[4]++;
        }
        if (at == 1 || at == 2) {
            notes.add(name + " " + field + ": " + proposed + " for " + truth + (sure ? " (sure)" : ""));
        }
    }

    /** Proposals that are not what the page says. */
    int wrong() {
        return fields.values().stream().mapToInt(counts -> counts[1]).sum();
    }

    /** The share of what pages say that was proposed as they say it. */
    double found() {
        int right = fields.values().stream().mapToInt(counts -> counts[0]).sum();
        int said = fields.values().stream().mapToInt(counts -> counts[0] + counts[1] + counts[2]).sum();
        return (double) right / said;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        fields.forEach((field, counts) -> text.append("%-7s right %d wrong %d (sure %d) absent %d rightly nothing %d%n"
                .formatted(field, counts[0], counts[1], counts[4], counts[2], counts[3])));
        notes.forEach(note -> text.append(note).append('\n'));
        return text.toString();
    }
}
