package vn.caitien.intake.readers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Changes a file as chance will have it; the same way for the same seed. */
final class Mutation {
    /** What parsers stumble over: figures at their edges, ends that come too early, marks of the formats. */
    private static final List<String> NASTY = List.of("-1", "0", "99999999999", "2147483648", "-2147483648", "1e309", "NaN",
            "\0", "\uffff", "<", ">", "&", "&#0;", "]]>", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "\"", "/>", "%", "<<", "endstream",
            "endobj", "[[[[[[[[", "((((((((", "/Kids[3 0 R]", "/Length 999999999", "/Filter/FlateDecode", "0 0 0 0 re", "q q q q");

    private final Random random;

    Mutation(long seed) {
        random = new Random(seed);
    }

    /** A file whose bytes are changed, or, of a zip, mostly the bytes of one of its parts. */
    byte[] of(byte[] file) throws IOException {
        Map<String, byte[]> parts = file[0] == 'P' ? unzipped(file) : Map.of();
        if (parts.isEmpty() || random.nextInt(5) == 0) {
            return changed(file);
        }
        List<String> names = List.copyOf(parts.keySet());
        for (int i = 0; i <= random.nextInt(2); i++) {
            parts.compute(names.get(random.nextInt(names.size())), (name, part) -> changed(part));
        }
        Zip zip = new Zip();
        parts.forEach(zip::with);
        return zip.bytes();
    }

    private byte[] changed(byte[] bytes) {
        byte[] changed = bytes;
        for (int i = 0; i <= random.nextInt(4) && changed.length > 0; i++) {
            changed = once(changed);
        }
        return changed;
    }

    private byte[] once(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(random.nextBoolean() ? 8 : 400));
        byte[] piece = Arrays.copyOfRange(bytes, from, to);
        return switch (random.nextInt(7)) {
            case 0 -> flipped(bytes);
            case 1 -> joined(bytes, from, new byte[0], to);
            case 2 -> joined(bytes, to, piece, to);
            case 3 -> joined(bytes, random.nextInt(bytes.length), piece, -1);
            case 4 -> Arrays.copyOf(bytes, from);
            case 5 -> repeated(bytes, to, piece);
            default -> joined(bytes, from, NASTY.get(random.nextInt(NASTY.size())).getBytes(StandardCharsets.UTF_8),
                    random.nextBoolean() ? from : to);
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int i = 0; i <= random.nextInt(16); i++) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] repeated(byte[] bytes, int at, byte[] piece) {
        byte[] many = new byte[piece.length * (2 + random.nextInt(200))];
        for (int i = 0; i < many.length; i++) {
            many[i] = piece[i % piece.length];
        }
        return joined(bytes, at, many, at);
    }

    /** What stands before a place, something else, and what stands from another place on; −1 for the same place. */
    private static byte[] joined(byte[] bytes, int before, byte[] middle, int on) {
        int after = on < 0 ? before : on;
        byte[] joined = Arrays.copyOf(bytes, before + middle.length + bytes.length - after);
        System.arraycopy(middle, 0, joined, before, middle.length);
        System.arraycopy(bytes, after, joined, before + middle.length, bytes.length - after);
        return joined;
    }

    private static Map<String, byte[]> unzipped(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                zip.transferTo(part);
                parts.put(entry.getName(), part.toByteArray());
            }
        }
        return parts;
    }
}
