package vn.caitien.check.words;

import vn.caitien.check.rule.Readings;
import vn.caitien.check.rule.Subject;

/**
 * Which kinds of signs stand beside each other in a text. It tells a text that cannot hold a fault without searching it.
 *
 * @param behind of each kind the kinds that follow it somewhere, a bit for each
 */
record Signs(int[] behind) {
    /** Each mark is a kind of its own; the no-break space is a space. */
    private static final String MARKS = " ().,;:!?-–/";
    private static final int LETTER = MARKS.length();
    private static final int CAPITAL = LETTER + 1;
    private static final int NUMBER = LETTER + 2;
    private static final int OTHER = LETTER + 3;
    private static final byte[] KINDS = new byte[0x2100];

    static {
        for (char sign = 0; sign < KINDS.length; sign++) {
            KINDS[sign] = (byte) kindOf(sign);
        }
    }

    /** The signs of the texts of a plan, read once. */
    record OfPlan(Readings<Signs> texts) {

        static OfPlan of(Subject subject) {
            return subject.reading(OfPlan.class, plan -> new OfPlan(new Readings<>(plan.passages(), Signs::of)));
        }
    }

    /**
     * Two signs side by side.
     *
     * @param sign what the first may be: marks, L for a letter, U for a capital, N for a number
     * @param then what the second may be, in the same way
     */
    record Pair(String sign, String then) {}

    static Signs of(String text) {
        int[] behind = new int[OTHER + 1];
        int before = OTHER;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            int kind = sign < KINDS.length ? KINDS[sign] : kindOf(sign);
            behind[before] |= 1 << kind;
            before = kind;
        }
        return new Signs(behind);
    }

    /** Whether such a pair stands anywhere in the text. */
    boolean hold(Pair pair) {
        int then = bits(pair.then);
        int all = 0;
        for (int first = bits(pair.sign); first != 0; first &= first - 1) {
            all |= behind[Integer.numberOfTrailingZeros(first)];
        }
        return (all & then) != 0;
    }

    private static int bits(String signs) {
        int bits = 0;
        for (int i = 0; i < signs.length(); i++) {
            bits |= switch (signs.charAt(i)) {
                case 'L' -> 1 << LETTER | 1 << CAPITAL;
                case 'U' -> 1 << CAPITAL;
                case 'N' -> 1 << NUMBER;
                default -> 1 << MARKS.indexOf(signs.charAt(i));
            };
        }
        return bits;
    }

    /** Half of a letter beyond the first plane may be a capital. */
    private static int kindOf(char sign) {
        int mark = MARKS.indexOf(sign == '\u00a0' ? ' ' : sign);
        if (mark >= 0) {
            return mark;
        }
        return switch (Character.getType(sign)) {
            case Character.UPPERCASE_LETTER, Character.SURROGATE -> CAPITAL;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> NUMBER;
            default -> Character.isLetter(sign) ? LETTER : OTHER;
        };
    }
}
