package vn.caitien.intake.readers.docx;

import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.flow.ListDefinitions.Level;
import vn.caitien.intake.readers.ooxml.Markup;

/** Gathers the properties of one list level, in whatever order they come. */
final class LevelReader {

    private int start;
    private String format = "decimal";
    private String custom = "";
    private String text = "";
    private @Nullable Integer restart;
    private boolean legal;
    private boolean glued;

    /** Takes the element just entered. */
    void take(Markup markup) {
        switch (markup.name()) {
            case "start" -> start = markup.number("val", 0);
            case "numFmt" -> {
                format = markup.attribute("val", "decimal");
                custom = markup.attribute("format", "");
            }
            case "lvlText" -> text = markup.attribute("val", "");
            case "lvlRestart" -> restart = markup.number("val", 0);
            case "isLgl" -> legal = markup.on();
            case "suff" -> glued = markup.attribute("val", "").equals("nothing");
            case "mc:AlternateContent" -> Alternatives.first(markup, () -> take(markup));
            default -> {}
        }
    }

    Level level() {
        return new Level(start, format, custom, text, restart, legal, glued);
    }
}
