package vn.caitien.intake.confidence;

import java.util.regex.Pattern;

/** The places where a space is missing though no letters say so: beside figures, marks and brackets. */
final class Glue {
    /** Also a year with a gap in it. */
    private static final Pattern GLUED = Pattern.compile("\\p{L}{2}\\p{Ll}\\d|(?<!\\d)20\\d?\\s\\d{1,2}(?!\\d)|(?<![\\p{L}/])\\d+\\p{Ll}{3,}|\\p{Ll}[,;:]\\p{L}|\\p{Ll}\\.\\p{Lu}|\\p{Ll}\\(");

    private Glue() {}

    /** How many of them a text has. */
    static int count(String text) {
        return possible(text) ? (int) GLUED.matcher(text).results().count() : 0;
    }

    /** What most texts lack: a figure, or a mark, that stands so close to its neighbours. */
    private static boolean possible(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean near = switch (text.charAt(i)) {
                case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                        letter(text, i - 1) || letter(text, i + 1) || space(text, i + 1) && figure(text, i + 2);
                case ',', ';', ':', '.' -> letter(text, i - 1) && letter(text, i + 1);
                case '(' -> letter(text, i - 1);
                default -> false;
            };
            if (near) {
                return true;
            }
        }
        return false;
    }

    private static boolean letter(String text, int at) {
        return at >= 0 && at < text.length() && (Character.isLetter(text.charAt(at)) || Character.isSurrogate(text.charAt(at)));
    }

    private static boolean space(String text, int at) {
        return at < text.length() && text.charAt(at) <= ' ';
    }

    private static boolean figure(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
