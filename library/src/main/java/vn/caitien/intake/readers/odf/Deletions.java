package vn.caitien.intake.readers.odf;

import java.util.HashSet;
import java.util.Set;
import vn.caitien.intake.readers.ooxml.Markup;

/** What tracked changes deleted (ISO/IEC 26300-3, 5.5): a text may still stand between the marks of its deletion. */
final class Deletions {
    private final Set<String> known = new HashSet<>();
    private final Set<String> open = new HashSet<>();

    /** Reads the element just entered: {@code tracked-changes}. */
    void read(Markup markup) {
        int depth = markup.depth();
        while (markup.child(depth)) {
            String id = markup.attribute("id", "");
            int region = markup.depth();
            while (markup.child(region)) {
                if (markup.name().equals("text:deletion")) {
                    known.add(id);
                }
            }
        }
    }

    /** Takes the element just entered: {@code change-start} or {@code change-end}. */
    void mark(Markup markup) {
        String id = markup.attribute("change-id", "");
        if (markup.name().equals("text:change-end")) {
            open.remove(id);
        } else if (known.contains(id)) {
            open.add(id);
        }
    }

    /** Whether what stands here was deleted. */
    boolean here() {
        return !open.isEmpty();
    }
}
