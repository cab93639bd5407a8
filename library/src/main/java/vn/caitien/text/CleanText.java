package vn.caitien.text;

/** Knows at a glance the many texts that need no cleaning: letters that are surely composed, single spaces between. */
final class CleanText {

    private CleanText() {}

    static boolean is(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == ' ' ? space : !isPlain(letter)) {
                return false;
            }
            space = letter == ' ';
        }
        return text.isEmpty() || !space;
    }

    /** Latin, Vietnamese and common marks that stay as they are, whatever stands beside them. */
    private static boolean isPlain(char letter) {
        return letter > ' ' && letter < '\u007f'
                || letter > '\u00a0' && letter < '\u0300' && letter != '\u00ad' && Writing.vietnamese(letter) == letter
                || letter >= '\u1ea0' && letter <= '\u1ef9'
                || letter >= '\u2010' && letter <= '\u2026';
    }
}
