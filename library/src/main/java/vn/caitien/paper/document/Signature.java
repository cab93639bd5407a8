package vn.caitien.paper.document;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The foot of an administrative paper: recipients on the left, who signs on the right.
 *
 * @param recipientsHead the words above the recipients, e.g. {@code Nơi nhận:}
 * @param recipients each line without its dash and final mark; empty for none
 * @param authority in whose name or place it is signed, e.g. {@code KT. HIỆU TRƯỞNG}; null when the signer signs himself
 * @param post of the signer, printed in bold capitals
 * @param name of the signer, printed in bold below the room for the hand
 */
public record Signature(String recipientsHead, List<String> recipients, @Nullable String authority, String post,
        String name) implements Block {

    public Signature {
        recipients = List.copyOf(recipients);
    }

    /** The recipients as printed: a dash before each, the mark of a list behind it. */
    public List<String> printedRecipients() {
        int last = recipients.size() - 1;
        return IntStream.rangeClosed(0, last).mapToObj(i -> "- " + recipients.get(i) + (i == last ? "." : ";")).toList();
    }
}
