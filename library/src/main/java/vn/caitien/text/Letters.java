package vn.caitien.text;

/**
 * Texts reduced to their letters and digits, a to z and 0 to 9: accents, case, spaces and marks are gone, so a word
 * torn in a narrow cell is whole again. For many comparisons the reduction is made once.
 */
public final class Letters {

    private Letters() {}

    /** The letters and digits of a text: {@code "Kiể m kê"} is {@code "kiemke"}. */
    public static String of(String text) {
        return apart(text, "");
    }

    /** The same with a space between words, wherever anything stood between them: {@code "Kiể-m  kê."} is {@code "kie m ke"}. */
    public static String words(String text) {
        return apart(text, " ");
    }

    private static String apart(String text, String between) {
        String bare = Plain.bare(text);
        StringBuilder letters = new StringBuilder(bare.length());
        boolean begins = false;
        for (int i = 0; i < bare.length(); i++) {
            char letter = bare.charAt(i);
            if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
                letters.append(begins && !letters.isEmpty() ? between : "").append(letter);
                begins = false;
            } else {
                begins = true;
            }
        }
        return letters.toString();
    }

    /**
     * How alike two reduced texts are, as {@link Likeness#of}, when they are at least that alike.
     *
     * @param atLeast 0 to 1; the higher, the quicker
     * @return 0 when they are less alike than that
     */
    public static double likeness(String a, String b, double atLeast) {
        int longer = Math.max(a.length(), b.length());
        if (longer == 0) {
            return 1;
        }
        int most = (int) Math.floor((1 - atLeast) * longer + 1e-9);
        int edits = Likeness.edits(a, b, most);
        return edits > most ? 0 : 1 - (double) edits / longer;
    }
}
