package vn.caitien.intake.readers.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a text into letters: Unicode in its forms, else the single bytes of Windows. */
final class Decoding {
    private static final List<String> SINGLE_BYTES = List.of("windows-1258", "windows-1252");
    private static final int SAMPLE = 4096;
    /** In UTF-16 every second byte of Vietnamese is 0, 1 or 1E: most of them. */
    private static final double HIGH_BYTES = 0.7;

    private Decoding() {}

    /** Whether the bytes are letters in some coding: no controls in them but those that set lines and columns apart. */
    static boolean isText(byte[] bytes) {
        if (unicode(bytes) != StandardCharsets.UTF_8) {
            return decode(bytes, unicode(bytes)) instanceof String text && text.chars().noneMatch(Decoding::isControl);
        }
        for (byte b : bytes) {
            if (isControl(b)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The text, without a byte order mark.
     *
     * @param oldFonts turns letters of old fonts into Unicode
     * @return empty where single bytes read as Vietnamese in no coding
     */
    static Optional<String> text(byte[] bytes, UnaryOperator<String> oldFonts) {
        String unicode = decode(bytes, unicode(bytes));
        if (unicode != null) {
            String whole = unicode.startsWith("\ufeff") ? unicode.substring(1) : unicode;
            return Optional.of(oldFonts.apply(whole));
        }
        return SINGLE_BYTES.stream()
                .map(name -> Normalizer.normalize(new String(bytes, Charset.forName(name)), Normalizer.Form.NFC))
                .map(oldFonts)
                .filter(Tongue::isVietnamese)
                .findFirst();
    }

    /** The kind of Unicode the bytes must be, if they are any: by their mark, else by where their zeros stand. */
    private static Charset unicode(byte[] bytes) {
        if (bytes.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        if (mark == 0xfeff || mark != 0xfffe && highBytes(bytes, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return mark == 0xfffe || highBytes(bytes, 1) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static boolean highBytes(byte[] bytes, int from) {
        int high = 0;
        int zeros = 0;
        int all = 0;
        for (int i = from; i < Math.min(SAMPLE, bytes.length); i += 2) {
            all++;
            zeros += bytes[i] == 0 ? 1 : 0;
            high += bytes[i] == 0 || bytes[i] == 1 || bytes[i] == 0x1e ? 1 : 0;
        }
        return zeros > 0 && bytes.length % 2 == 0 && high >= HIGH_BYTES * all;
    }

    private static @Nullable String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    private static boolean isControl(int letter) {
        return letter >= 0 && letter < ' ' && (letter < '\t' || letter > '\r') && letter != 0x1a;
    }
}
