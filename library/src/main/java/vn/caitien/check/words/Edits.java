package vn.caitien.check.words;

import vn.caitien.text.Plain;

/** How far apart two syllables are, counted in slips of the hand. */
final class Edits {
    /** More than any slip that is looked for. */
    static final int FAR = 9;

    private static final int SHORT = 2;
    /** Of each letter its bare form. */
    private static final char[] BARE = new char[0x1f00];

    static {
        for (char letter = 0; letter < BARE.length; letter++) {
            String bare = Character.isLetter(letter) ? Plain.bare(String.valueOf(letter)) : "";
            BARE[letter] = bare.length() == 1 ? bare.charAt(0) : letter;
        }
    }

    private Edits() {}

    /**
     * Slips from one syllable to another, by their {@linkplain Spelling#key keys}: another tone mark is one, other vowel
     * marks (or đ for d) are one, a letter more, less, another or two in the wrong order are one, and so is a beginning that
     * sounds {@linkplain Alike alike}.
     *
     * @return 0 to 2, or {@link #FAR}
     */
    static int between(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1 || differAtBothEnds(one, other)) {
            return FAR;
        }
        int tone = Spelling.tone(one) == Spelling.tone(other) ? 0 : 1;
        return tone + letters(Spelling.base(one), Spelling.base(other));
    }

    /** Whether the letters are the same but for their marks. */
    static boolean marksOnly(String one, String other) {
        return bare(Spelling.base(one)).equals(bare(Spelling.base(other)));
    }

    /** One slip leaves the first or the last letter, but for its marks; short syllables are looked at whole. */
    private static boolean differAtBothEnds(String one, String other) {
        int length = one.length() - 1;
        int its = other.length() - 1;
        return length > SHORT && its > SHORT
                && bare(one.charAt(0)) != bare(other.charAt(0)) && bare(one.charAt(length - 1)) != bare(other.charAt(its - 1));
    }

    private static char bare(char letter) {
        return letter < BARE.length ? BARE[letter] : letter;
    }

    private static int letters(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        return bare(one).equals(bare(other)) || oneLetter(one, other) || Alike.are(one, other) ? 1 : FAR;
    }

    private static String bare(String base) {
        return Plain.bare(base);
    }

    private static boolean oneLetter(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = one.length() - start - end;
        int right = other.length() - start - end;
        return left <= 1 && right <= 1 || left == 2 && right == 2 && one.charAt(start) == other.charAt(start + 1)
                && one.charAt(start + 1) == other.charAt(start);
    }
}
