package vn.caitien.intake.readers.docx;

import vn.caitien.intake.readers.ooxml.Markup;

/** Content given twice, for newer and for older programs (ECMA-376 part 3): only one of them is read. */
final class Alternatives {

    private Alternatives() {}

    /**
     * Runs {@code take} for each child of the first alternative of the element just entered, {@code AlternateContent};
     * the fallback is one only where there is no other.
     */
    static void first(Markup markup, Runnable take) {
        boolean taken = false;
        int depth = markup.depth();
        while (markup.child(depth)) {
            if (!taken) {
                taken = true;
                int inner = markup.depth();
                while (markup.child(inner)) {
                    take.run();
                }
            }
        }
    }
}
