package vn.caitien.intake.readers.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.text.Legibility;

/** Turns a page's bytes into characters: by its first bytes, by what UTF-8 allows, by its own word, by its words. */
final class HtmlBytes {
    private static final int BEGINNING = 8 << 10;
    private static final Pattern DECLARED =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");

    private HtmlBytes() {}

    /** @param told the charset said outside the page; null for none */
    static String decode(byte[] bytes, @Nullable String told) {
        Charset marked = marked(bytes);
        if (marked != null) {
            String text = new String(bytes, marked);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            return inOneByte(bytes, told);
        }
    }

    /** By the mark of byte order, or by the zeros between Latin letters. */
    private static @Nullable Charset marked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return switch (first) {
            case 0xfeff -> StandardCharsets.UTF_16BE;
            case 0xfffe -> StandardCharsets.UTF_16LE;
            case 0xefbb -> StandardCharsets.UTF_8;
            default -> first == 0 ? null : (first & 0xff) == 0
                    ? StandardCharsets.UTF_16LE
                    : first >> 8 == 0 ? StandardCharsets.UTF_16BE : null;
        };
    }

    private static String inOneByte(byte[] bytes, @Nullable String told) {
        String start = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(start);
        Charset charset = charset(declared.find() ? declared.group(1) : told);
        if (charset != null && !charset.equals(WESTERN)) {
            return composed(new String(bytes, charset), charset);
        }
        String western = new String(bytes, WESTERN);
        String vietnamese = composed(new String(bytes, VIETNAMESE), VIETNAMESE);
        int better = Legibility.of(vietnamese).syllables() - Legibility.of(western).syllables();
        return better > 0 ? vietnamese : western;
    }

    /** In windows-1258 tone marks stand behind their letters; in old fonts its marks are other letters, so they stay. */
    private static String composed(String text, Charset charset) {
        if (!charset.equals(VIETNAMESE)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return Legibility.of(composed).garbled() ? text : composed;
    }

    /** Browsers read the names of ISO 8859-1 and US-ASCII as windows-1252. */
    private static @Nullable Charset charset(@Nullable String name) {
        if (name == null) {
            return null;
        }
        try {
            Charset charset = Charset.forName(name.toLowerCase(Locale.ROOT));
            boolean western = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return western ? WESTERN : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
