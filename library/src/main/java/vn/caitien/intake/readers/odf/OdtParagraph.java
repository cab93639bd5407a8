package vn.caitien.intake.readers.odf;

import vn.caitien.intake.readers.flow.Sentence;
import vn.caitien.intake.readers.ooxml.Markup;

/** Reads the text of one paragraph: notes, comments and what is hidden are passed over. */
final class OdtParagraph {
    private final OdtStory story;
    private final Markup markup;
    private final Sentence sentence;

    OdtParagraph(OdtStory story, Sentence sentence) {
        this.story = story;
        this.markup = story.markup;
        this.sentence = sentence;
    }

    /** Reads the element just entered, in a style of its own. */
    void read(OdfStyle style) {
        StringBuilder text = new StringBuilder();
        int depth = markup.depth();
        while (markup.child(depth, text)) {
            add(text, style);
            take(style);
        }
        add(text, style);
    }

    private void take(OdfStyle style) {
        switch (markup.name()) {
            case "text:span" -> read(styleOf(style));
            case "text:s" -> sign(" ", style);
            case "text:change-start", "text:change-end" -> story.deletions.mark(markup);
            case "text:tab" -> sign("\t", style);
            case "text:line-break" -> sign("\n", style);
            case "text:note", "text:ruby-text", "text:tracked-changes", "office:annotation", "office:event-listeners",
                    "svg-compatible:title", "svg-compatible:desc", "drawing:image", "drawing:object" -> {}
            case "text:hidden-text", "text:hidden-paragraph", "text:conditional-text" -> {
                if (!markup.yes("is-hidden")) {
                    read(style);
                }
            }
            case "drawing:frame", "drawing:custom-shape", "drawing:rect", "drawing:g", "drawing:a" ->
                sentence.addBoxes(story.inner().read());
            default -> read(style);
        }
    }

    private OdfStyle styleOf(OdfStyle outer) {
        String name = markup.attribute("style-name");
        return name == null ? outer : story.styles.of("text", name).over(outer);
    }

    /** White space of the markup is a space, whatever it is. */
    private void add(StringBuilder text, OdfStyle style) {
        if (!text.isEmpty()) {
            sign(text.toString().replaceAll("[\\t\\r\\n]", " "), style);
            text.setLength(0);
        }
    }

    private void sign(String text, OdfStyle style) {
        if (!style.isHidden() && !story.deletions.here()) {
            sentence.add(text, style.isBold(), Boolean.TRUE.equals(style.capitals()), story.fonts.of(style.font()));
        }
    }
}
