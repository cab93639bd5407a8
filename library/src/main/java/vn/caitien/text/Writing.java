package vn.caitien.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The clean form in which CaiTien keeps all text. */
public final class Writing {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff\\ufffe]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]+");

    private Writing() {}

    /**
     * NFC, every run of white space as one space, nothing invisible, no space at either end.
     *
     * @return never null; empty for a text of spaces
     */
    public static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00f0', 'đ').replace('\u00d0', 'Đ');
        String visible = INVISIBLE.matcher(composed).replaceAll("");
        return SPACES.matcher(CONTROL.matcher(visible).replaceAll(" ")).replaceAll(" ").strip();
    }
}
