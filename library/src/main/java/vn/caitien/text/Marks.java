package vn.caitien.text;

/** Makes texts alike that differ in their dashes and quotes alone. */
final class Marks {

    private Marks() {}

    /**
     * One kind of dash, no quotes, no space left over where one stood.
     *
     * @param clean as {@link Writing#clean} gives it; most texts have no such marks and come back themselves
     */
    static String alike(String clean) {
        for (int i = 0; i < clean.length(); i++) {
            if (isQuote(clean.charAt(i)) || isDash(clean.charAt(i))) {
                return written(clean);
            }
        }
        return clean;
    }

    private static String written(String clean) {
        StringBuilder alike = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char letter = clean.charAt(i);
            boolean doubled = letter == ' ' && (alike.isEmpty() || alike.charAt(alike.length() - 1) == ' ');
            if (!doubled && !isQuote(letter)) {
                alike.append(isDash(letter) ? '-' : letter);
            }
        }
        int end = alike.length();
        return end > 0 && alike.charAt(end - 1) == ' ' ? alike.substring(0, end - 1) : alike.toString();
    }

    private static boolean isQuote(char letter) {
        return switch (letter) {
            case '“', '”', '„', '"', '\'', '‘', '’', '«', '»' -> true;
            default -> false;
        };
    }

    private static boolean isDash(char letter) {
        return letter >= '\u2010' && letter <= '\u2015' || letter == '\u2212';
    }
}
