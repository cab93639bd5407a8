package vn.caitien.app.school;

import org.jspecify.annotations.Nullable;
import vn.caitien.text.Writing;

/** Names and other short texts as they are kept: composed letters, single spaces. */
final class Names {
    private Names() {}

    /** @throws Refused when nothing is left */
    static String clean(String text) {
        String clean = Writing.clean(text);
        if (clean.isEmpty()) {
            throw new Refused("no-name");
        }
        return clean;
    }

    /** The same; null where nothing is said. */
    static @Nullable String maybe(@Nullable String text) {
        String clean = text == null ? "" : Writing.clean(text);
        return clean.isEmpty() ? null : clean;
    }
}
