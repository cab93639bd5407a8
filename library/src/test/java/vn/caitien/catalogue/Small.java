package vn.caitien.catalogue;

import java.nio.charset.StandardCharsets;

/** A made-up circular of two criteria, to be changed by tests. */
final class Small {

    static final String FILE = "small.yaml";

    private Small() {}

    static String text() {
        return new String(BuiltIn.bytes(FILE), StandardCharsets.UTF_8);
    }

    /** The text with the first occurrence of a piece changed. */
    static String with(String piece, String other) {
        if (!text().contains(piece)) {
            throw new IllegalArgumentException("not in the file: " + piece);
        }
        int at = text().indexOf(piece);
        return text().substring(0, at) + other + text().substring(at + piece.length());
    }

    static Circular read(String text) {
        return CircularReader.read(FILE, text.getBytes(StandardCharsets.UTF_8)).circular();
    }
}
