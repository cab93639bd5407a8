package vn.caitien.evidence.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;
import vn.caitien.text.Legibility;

/**
 * Makes names readable that a zip keeps in the letters of some computer: the zip says so only for UTF-8, and some
 * programs write UTF-8 without saying it, or what another program had already misread.
 */
final class ReadableName {
    /** DOS in America and Western Europe, which APPNOTE D.1 takes for granted; Windows there. */
    private static final List<Charset> MISREAD = charsets("IBM437", "IBM850", "windows-1252");
    /** Windows in Viet Nam first: where names read equally well, its is meant. */
    private static final List<Charset> UNSAID = charsets("windows-1258", "IBM437", "windows-1252");

    private ReadableName() {}

    /** The whole name with its folders; what cannot be read stays as it is. */
    static String of(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean said = raw == null || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
        return said ? composed(entry.getName()) : of(raw);
    }

    static String of(byte[] raw) {
        String name = strictly(raw);
        if (name != null) {
            return composed(unmangled(name));
        }
        return UNSAID.stream().map(charset -> composed(new String(raw, charset)))
                .max(Comparator.comparingInt(ReadableName::legible).thenComparing(ReadableName::letters)).orElseThrow();
    }

    /** UTF-8 that was read as something else and written again: only that turns back without a fault. */
    private static String unmangled(String name) {
        if (name.chars().allMatch(letter -> letter < 0x80)) {
            return name;
        }
        return MISREAD.stream().flatMap(charset -> {
            byte[] bytes = encoded(name, charset);
            String back = bytes == null ? null : strictly(bytes);
            return back == null ? Stream.empty() : Stream.of(back);
        }).findFirst().orElse(name);
    }

    private static byte @Nullable [] encoded(String name, Charset charset) {
        try {
            ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(name));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    private static @Nullable String strictly(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    private static int legible(String name) {
        Legibility legibility = Legibility.of(name);
        return legibility.syllables() - legibility.others();
    }

    private static Long letters(String name) {
        return name.chars().filter(Character::isLetter).count();
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** A small Java has fewer of them. */
    private static List<Charset> charsets(String... names) {
        return Stream.of(names).filter(Charset::isSupported).map(Charset::forName).toList();
    }
}
