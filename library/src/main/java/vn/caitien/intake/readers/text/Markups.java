package vn.caitien.intake.readers.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Formats that are written in letters too, and are no plain text. */
final class Markups {
    private static final int BEGINNING = 512;
    private static final List<String> BEGINNINGS = List.of("{\\rtf", "<?xml", "<!doctype", "<html", "%pdf-");

    private Markups() {}

    /** Whether the bytes begin as one of them does. */
    static boolean begin(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1)
                .replaceAll("[\\x00\\xEF\\xBB\\xBF\\xFE\\xFF]", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return BEGINNINGS.stream().anyMatch(text::startsWith);
    }
}
