package vn.caitien.intake.readers.fonts;

import org.jspecify.annotations.Nullable;
import vn.caitien.text.LegacyFont;

/** The text of a run as its reader shall see it: the letters a font draws are not always those its codes stand for. */
public final class RunText {

    private RunText() {}

    /**
     * The text a reader sees.
     *
     * @param font the name of the run's font; null where the document does not say it
     * @param text the run's characters as stored
     */
    public static String shown(@Nullable String font, String text) {
        LegacyFont legacy = font == null ? null : LegacyFont.named(font);
        return legacy == null ? text : legacy.read(text);
    }
}
