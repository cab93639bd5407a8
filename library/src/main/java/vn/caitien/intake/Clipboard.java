package vn.caitien.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person pasted, as the bytes {@link Importer#read} takes. Programs put the same on the clipboard as HTML and as
 * plain text: HTML keeps cells, merges and bullets.
 */
public final class Clipboard {
    private static final Pattern TABLE = Pattern.compile("<table[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final String HEAD = "version:";
    private static final String PAGE = "<!DOCTYPE html>\n";

    private Clipboard() {}

    /**
     * The better of what a clipboard holds: HTML with a table, else the text, else the HTML.
     *
     * @param html as Word, Excel, LibreOffice or a browser gives it, with or without the head of Windows' CF_HTML; null
     *     for none
     * @param text lines, cells parted by tabs; null for none
     * @return UTF-8; empty when there is neither
     */
    public static byte[] bytes(@Nullable String html, @Nullable String text) {
        boolean table = html != null && TABLE.matcher(html).find();
        boolean anyText = text != null && !text.isBlank();
        if (html != null && !html.isBlank() && (table || !anyText)) {
            return html(html);
        }
        return text == null ? new byte[0] : text(text);
    }

    /**
     * Pasted HTML, a page or a piece of one.
     *
     * @param html as {@link #bytes} takes it
     */
    public static byte[] html(String html) {
        boolean headed = html.regionMatches(true, 0, HEAD, 0, HEAD.length());
        return text(headed ? html : PAGE + html);
    }

    /** Pasted text, in UTF-8. */
    public static byte[] text(String text) {
        return text.replace("\0", "").getBytes(StandardCharsets.UTF_8);
    }
}
