package vn.caitien.check.slips;

import java.util.Locale;
import java.util.Random;

/** The ways in which a hand slips at a word. */
enum Hand {
    TONE("tone mark wrong, lost or gained"),
    HOI_NGA("hỏi for ngã"),
    SHAPE("a letter's own mark wrong, lost or gained"),
    S_X("s for x"),
    CH_TR("ch for tr"),
    D_GI_R("d, gi, r"),
    L_N("l for n"),
    C_T("c for t at the end"),
    N_NG("n for ng at the end"),
    I_Y("i for y"),
    SWAPPED("two letters in the wrong order"),
    DOUBLED("a letter doubled"),
    DROPPED("a letter left out"),
    TELEX("keys of the input method"),
    TWICE("a word written twice"),
    GLUED("a space left out"),
    TORN("a space inside a word"),
    CAPITAL("a capital inside a sentence");

    private final String title;

    Hand(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /**
     * The word as that slip leaves it; as it was where it cannot slip so.
     *
     * @param next the word after it, which follows it whole in the answer of {@link #GLUED}
     */
    String slip(String word, String next, Random random) {
        return switch (this) {
            case TONE -> Letters.tone(word, random);
            case HOI_NGA -> Letters.hoiNga(word);
            case SHAPE -> Letters.shape(word, random);
            case S_X -> Letters.beginning(word, "s", "x");
            case CH_TR -> Letters.beginning(word, "ch", "tr");
            case D_GI_R -> dGiR(word, random);
            case L_N -> Letters.beginning(word, "l", "n");
            case C_T -> Letters.ending(word, "c", "t");
            case N_NG -> word.endsWith("ng") ? Letters.ending(word, "ng", "n") : Letters.ending(word, "n", "ng");
            case I_Y -> Letters.ending(word, "i", "y");
            case SWAPPED -> swapped(word, random.nextInt(word.length() - 1));
            case DOUBLED -> doubled(word, random.nextInt(word.length()));
            case DROPPED -> word.length() < 3 ? word : without(word, random.nextInt(word.length()));
            case TELEX -> Telex.keys(word);
            case TWICE -> word + " " + word;
            case GLUED -> word + next;
            case TORN -> torn(word, 1 + random.nextInt(word.length() - 1));
            case CAPITAL -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        };
    }

    private static String dGiR(String word, Random random) {
        return random.nextBoolean() ? Letters.beginning(word, "gi", "d") : Letters.beginning(word, "r", "d");
    }

    private static String swapped(String word, int at) {
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private static String doubled(String word, int at) {
        return word.substring(0, at + 1) + word.substring(at);
    }

    private static String without(String word, int at) {
        return word.substring(0, at) + word.substring(at + 1);
    }

    private static String torn(String word, int at) {
        return word.substring(0, at) + " " + word.substring(at);
    }
}
