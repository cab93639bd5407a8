package vn.caitien.app.platform.mail;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words that stand in one line of a header. */
final class OneLine {
    /** Control characters, and every sign that ends a line or a paragraph: after one, a server would read a new header. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private OneLine() {}

    /** The words on one line, composed (NFC), without blanks around them. */
    static String of(String words) {
        return Normalizer.normalize(BREAKS.matcher(words).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }
}
