package vn.caitien.intake.readers.docx;

import vn.caitien.intake.readers.ooxml.Markup;

/** Content controls (17.5.2 sdt): their content is read as if they were not there, unless it is only a prompt. */
final class Controls {

    private Controls() {}

    /** Runs {@code take} for each child of the content of the element just entered, {@code sdt}. */
    static void content(Markup markup, Runnable take) {
        boolean prompt = false;
        int depth = markup.depth();
        while (markup.child(depth)) {
            switch (markup.name()) {
                case "sdtPr" -> prompt = isPrompt(markup);
                case "sdtContent" -> {
                    int inner = markup.depth();
                    while (!prompt && markup.child(inner)) {
                        take.run();
                    }
                }
                default -> {}
            }
        }
    }

    private static boolean isPrompt(Markup markup) {
        boolean prompt = false;
        int depth = markup.depth();
        while (markup.child(depth)) {
            prompt |= markup.name().equals("showingPlcHdr") && markup.on();
        }
        return prompt;
    }
}
