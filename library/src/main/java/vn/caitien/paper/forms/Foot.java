package vn.caitien.paper.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Signature;
import vn.caitien.plan.Header;
import vn.caitien.plan.Plan;

/** The foot of a plan on paper: the closing paragraph, recipients and signature. */
final class Foot {
    private static final HeadWords WORDS = HeadWords.standard();

    private Foot() {}

    static List<Block> of(Plan plan) {
        List<Block> blocks = new ArrayList<>();
        if (plan.closing() != null) {
            blocks.add(Paragraph.body(plan.closing()));
        }
        blocks.add(signature(plan.header(), plan.recipients().isEmpty() ? List.of(WORDS.blank()) : plan.recipients()));
        return blocks;
    }

    /** By who signs the papers of that head. */
    static Signature signature(Header head, List<String> recipients) {
        Signer signer = Signer.of(head.signerTitle());
        return new Signature(WORDS.recipients(), recipients, signer.authority(), signer.post(), WORDS.or(head.signerName()));
    }

    /** Who signs, taken apart as the lines above a signature stand. */
    record Signer(@Nullable String authority, String post) {

        /** From the whole, e.g. {@code KT. HIỆU TRƯỞNG PHÓ HIỆU TRƯỞNG}; dots where nothing is known. */
        static Signer of(@Nullable String title) {
            String whole = WORDS.or(title);
            int last = whole.lastIndexOf('\n');
            if (last >= 0) {
                return new Signer(whole.substring(0, last).replace('\n', ' ').strip(), whole.substring(last + 1).strip());
            }
            if (WORDS.authorities().stream().noneMatch(whole.toUpperCase(Locale.ROOT)::startsWith)) {
                return new Signer(null, whole);
            }
            int named = whole.indexOf('.') + 1;
            return WORDS.posts().stream()
                    .filter(post -> whole.toUpperCase(Locale.ROOT).endsWith(" " + post))
                    .map(post -> whole.length() - post.length())
                    .filter(at -> !whole.substring(named, at).isBlank())
                    .findFirst()
                    .map(at -> new Signer(whole.substring(0, at).strip(), whole.substring(at)))
                    .orElse(new Signer(null, whole));
        }
    }
}
