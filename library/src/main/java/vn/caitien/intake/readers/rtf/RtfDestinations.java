package vn.caitien.intake.readers.rtf;

import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.rtf.RtfState.Destination;

/** What the first control word of a group says about the group's text. */
final class RtfDestinations {

    private RtfDestinations() {}

    /**
     * Where the text of a group goes that begins with a word; null for where the text around it goes.
     *
     * @param optional whether {@code \*} stands before it: readers that do not know it leave the group out
     */
    static @Nullable Destination of(String word, boolean optional) {
        return switch (word) {
            case "fonttbl" -> Destination.FONTS;
            case "listtext", "pntext" -> Destination.MARK;
            case "ud", "shptxt", "dptxbxtext" -> Destination.BODY;
            case "nesttableprops" -> null;
            case "colortbl", "stylesheet", "info", "pict", "object", "nonshppict", "shprslt", "upr", "fldinst",
                    "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf",
                    "footnote", "annotation", "nonesttables", "xe", "tc", "rxe", "sp" -> Destination.NONE;
            default -> optional ? Destination.NONE : null;
        };
    }

    /** Whether a group is the text of a box. */
    static boolean isBox(String word) {
        return word.equals("shptxt") || word.equals("dptxbxtext");
    }
}
