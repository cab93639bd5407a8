package vn.caitien.text;

import java.util.regex.Pattern;

/** Dots on a paper, where something is to be filled in by hand. */
public final class Dotted {
    private static final Pattern ONLY = Pattern.compile("[\\s.…_]*(?:…|\\.{3}|_{3})[\\s.…_]*");

    private Dotted() {}

    /** Whether a text is nothing but such dots; an empty one is not. */
    public static boolean only(String text) {
        return ONLY.matcher(text).matches();
    }
}
