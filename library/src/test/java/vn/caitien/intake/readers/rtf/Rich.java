package vn.caitien.intake.readers.rtf;

import java.nio.charset.StandardCharsets;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.readers.Reading;

/** Small RTF documents for tests. */
final class Rich {
    static final String FONTS = "{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\fcharset163 Times New Roman (Vietnamese);}"
            + "{\\f2\\fnil\\fcharset0 .VnTime{\\*\\falt Courier};}{\\f3\\fcharset2 Symbol;}{\\f4\\fcharset0 VNI-Times;}"
            + "{\\f5\\fcharset0 .VnTimeH;}}";
    private static final String BORDERS = "\\clbrdrt\\brdrs\\brdrw10\\clbrdrl\\brdrs\\clbrdrb\\brdrs\\clbrdrr\\brdrs";

    private Rich() {}

    /** A document with this body; its bytes are the characters. */
    static byte[] bytes(String body) {
        return ("{\\rtf1\\ansi\\ansicpg1252\\deff0" + FONTS + "\n" + body + "}").getBytes(StandardCharsets.ISO_8859_1);
    }

    static Reading read(String body) throws ReadException {
        return Reading.of(bytes(body));
    }

    /** A row's definition: ruled cells, each with its own words and its right edge. */
    static String ruled(String... cells) {
        StringBuilder row = new StringBuilder("\\trowd\\trleft0");
        for (String cell : cells) {
            row.append(BORDERS).append(cell);
        }
        return row.toString();
    }

    /** A row's definition without rulings. */
    static String bare(String... cells) {
        return "\\trowd\\trleft0" + String.join("", cells);
    }

    /** Cells of one line. */
    static String cells(String... texts) {
        StringBuilder row = new StringBuilder();
        for (String text : texts) {
            row.append("\\pard\\intbl ").append(text).append("\\cell");
        }
        return row + "\\row\n";
    }
}
