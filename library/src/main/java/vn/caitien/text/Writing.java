package vn.caitien.text;

import java.text.Normalizer;

/** The clean form in which CaiTien keeps all text. */
public final class Writing {
    private Writing() {}

    /**
     * NFC, every run of white space as one space, nothing invisible, no space at either end.
     *
     * @return never null; empty for a text of spaces
     */
    public static String clean(String text) {
        if (CleanText.is(text)) {
            return text;
        }
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(composed.length());
        boolean space = false;
        for (int i = 0; i < composed.length(); i++) {
            char letter = composed.charAt(i);
            if (isInvisible(letter)) {
                continue;
            }
            if (isSpace(letter)) {
                space = true;
                continue;
            }
            if (space && !clean.isEmpty()) {
                clean.append(' ');
            }
            space = false;
            clean.append(vietnamese(letter));
        }
        return clean.toString();
    }

    /** The Icelandic letter that some keyboards give looks the same. */
    static char vietnamese(char letter) {
        return switch (letter) {
            case '\u00f0' -> 'đ';
            case '\u00d0' -> 'Đ';
            default -> letter;
        };
    }

    private static boolean isInvisible(char letter) {
        return switch (letter) {
            case '\u00ad', '\u2060', '\ufeff', '\ufffe' -> true;
            default -> letter >= '\u200b' && letter <= '\u200f';
        };
    }

    /** White space of every kind, and control characters, which stand where a space was meant. */
    private static boolean isSpace(char letter) {
        return letter <= ' '
                || letter >= '\u007f' && letter <= '\u00a0'
                || letter >= '\u2000' && (letter <= '\u200a' || Character.isSpaceChar(letter));
    }
}
