package vn.caitien.work.chart;

/** How long words are, without a font: a little more than in the common ones, so that nothing meets. */
final class Letters {
    private static final double NARROW = 0.34;
    private static final double MIDDLE = 0.6;
    private static final double CAPITAL = 0.76;
    private static final double WIDE = 0.95;
    private static final String ELLIPSIS = "…";

    private Letters() {}

    /** The length of words in letters of a size. */
    static double width(String words, double size) {
        return words.codePoints().mapToDouble(Letters::width).sum() * size;
    }

    /** The words, or as many of them as are no longer than that with an ellipsis, cut between words where that leaves half. */
    static String cut(String words, double longest, double size) {
        if (width(words, size) <= longest) {
            return words;
        }
        double left = longest - width(ELLIPSIS, size);
        int end = 0;
        while (end < words.length()) {
            int next = words.offsetByCodePoints(end, 1);
            left -= width(words.codePointAt(end)) * size;
            if (left < 0) {
                break;
            }
            end = next;
        }
        int space = words.lastIndexOf(' ', end);
        String shown = space > end / 2 && end < words.length() ? words.substring(0, space) : words.substring(0, end);
        return shown.stripTrailing() + ELLIPSIS;
    }

    private static double width(int letter) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if ("iìíỉĩịljtfrI.,:;'|!()[] ".indexOf(letter) >= 0) {
            return NARROW;
        }
        if ("mwMW@%…—".indexOf(letter) >= 0 || letter > 0x2fff) {
            return WIDE;
        }
        return Character.isUpperCase(letter) ? CAPITAL : MIDDLE;
    }
}
