package vn.caitien.text;

/** Words cut to what one reads at a glance; what was cut is shown by “…”. */
public final class Shortened {
    private Shortened() {}

    /** @param longest in letters; no letter is torn */
    public static String of(String words, int longest) {
        return words.codePointCount(0, words.length()) <= longest ? words
                : words.substring(0, words.offsetByCodePoints(0, longest)).strip() + "…";
    }

    /** The first line alone, likewise cut; empty for no words. */
    public static String firstLine(String words, int longest) {
        return of(words.lines().findFirst().orElse(words).strip(), longest);
    }
}
