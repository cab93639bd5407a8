package vn.caitien.text;

import java.util.regex.Pattern;

/** Tells from the letters on both sides of a line's end whether they are one word that was cut. */
final class TornWords {
    private static final int SHORT = 2;
    private static final Pattern CODE = Pattern.compile("[\\p{Lu}\\p{N}.\\-/&]+");
    private static final Pattern NUMBER_GOES_ON = Pattern.compile("[/.,:\\-–]\\p{N}.*");
    private static final Pattern NUMBER_STOPS = Pattern.compile(".*\\p{N}[.,]");
    private static final Pattern THOUSANDS = Pattern.compile("\\p{N}{3}(\\P{N}.*)?");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final Pattern YEAR_CUT =
            Pattern.compile("(?:.*[\\p{N}IVX])?[/\\-](2\\|0\\p{N}{2}|20\\|\\p{N}{2}|20\\p{N}\\|\\p{N})(\\P{N}.*)?");
    private static final Pattern THOUSANDS_CUT = Pattern.compile(
            "(.*\\P{N})?(\\p{N}\\|\\p{N}{1,2}|\\p{N}{2}\\|\\p{N})\\.\\p{N}{3}.*");
    private static final Pattern LAST_THOUSAND_CUT =
            Pattern.compile(".*\\p{N}\\.(\\p{N}\\|\\p{N}{2}|\\p{N}{2}\\|\\p{N}|\\|000)(\\P{N}.*)?|.*\\p{N}\\|\\.\\p{N}{3}(\\P{N}.*)?");

    private TornWords() {}

    /**
     * Whether two tokens are one.
     *
     * @param sureness 0 to 1
     */
    record Join(boolean glued, double sureness) {}

    /**
     * How the second of two tokens goes on.
     *
     * @param cutAgain whether it may itself be cut at its end
     * @param rest the line after it then; empty for none
     */
    record Goes(boolean cutAgain, String rest) {}

    /** Whether the tokens are one where a cut is as likely as a space. */
    static Join likely(String last, String first, Goes goes) {
        boolean digitBefore = Character.isDigit(last.charAt(last.length() - 1));
        boolean digitAfter = Character.isDigit(first.charAt(0));
        if (digitBefore && (digitAfter || NUMBER_GOES_ON.matcher(first).matches())
                || NUMBER_STOPS.matcher(last).matches() && THOUSANDS.matcher(first).matches()) {
            return new Join(true, 0.92);
        }
        String head = letters(first, true);
        String tail = letters(last, false);
        if (head.isEmpty() || tail.isEmpty()) {
            boolean unit = digitBefore && !head.isEmpty() && !Syllables.possible(head) && !whole(head, goes);
            boolean counted = digitAfter && tail.equals(last);
            boolean part = unit || !counted && codes(last, first);
            return new Join(part, part ? 0.75 : 0.9);
        }
        boolean cutAgain = goes.cutAgain() && head.equals(first);
        boolean headWhole = Syllables.possible(head) || cutAgain && Syllables.begins(head);
        boolean apart = Syllables.possible(tail) && headWhole;
        if (Syllables.possible(tail + head) || cutAgain && Syllables.begins(tail + head) && !(apart && wholeWith(head, tail, goes.rest()))) {
            return new Join(true, apart ? 0.8 : 0.97);
        }
        if (apart) {
            return new Join(false, 0.93);
        }
        if (codes(last, first)) {
            boolean part = first.length() <= SHORT || !CODE.matcher(first).replaceAll("").equals(first);
            return new Join(part, first.length() <= SHORT ? 0.8 : 0.6);
        }
        boolean foreign = Syllables.possible(head)
                && (head.length() > SHORT || CODE.matcher(tail).matches() && !CODE.matcher(head).matches());
        return Syllables.possible(tail) || foreign ? new Join(false, 0.75) : new Join(true, 0.65);
    }

    /** Whether the tokens are one beyond doubt: only joined are they a syllable, a year, a sum or an abbreviation. */
    static boolean certain(String last, String first) {
        if (mayBeNumber(last, first) && numberCut(last + "|" + first)) {
            return true;
        }
        String head = letters(first, true);
        String tail = letters(last, false);
        if (head.isEmpty() || tail.isEmpty() || Syllables.possible(tail) && Syllables.possible(head)) {
            return false;
        }
        boolean oneLetter = tail.length() == 1 || head.length() == 1 && !Syllables.possible(tail);
        return Syllables.possible(tail + head) || oneLetter && codes(tail, head);
    }

    private static boolean numberCut(String cut) {
        return YEAR_CUT.matcher(cut).matches()
                || THOUSANDS_CUT.matcher(cut).matches()
                || LAST_THOUSAND_CUT.matcher(cut).matches();
    }

    /** Most words end and begin with letters, and no number does where it is cut. */
    private static boolean mayBeNumber(String last, String first) {
        return !last.isEmpty() && !first.isEmpty() && !Character.isLetter(last.charAt(last.length() - 1))
                && !Character.isLetter(first.charAt(0));
    }

    /**
     * Whether small letters at a line's end are no syllable without the small ones that follow, though they have a
     * vowel: no abbreviation or unit, but a word that was cut wherever the line ended.
     */
    static boolean broken(String last, String first) {
        String head = letters(first, true);
        String tail = letters(last, false);
        return goesOn(last, first) && tail.length() > 1 && !Syllables.possible(tail) && Syllables.possible(tail + head)
                && VOWEL.matcher(Plain.bare(tail)).find();
    }

    /** Whether both sides of a line's end are small letters. */
    static boolean goesOn(String last, String first) {
        return Character.isLowerCase(last.codePointBefore(last.length())) && Character.isLowerCase(first.codePointAt(0));
    }

    /** Whether a token that is cut again makes a syllable with its rest. */
    private static boolean whole(String head, Goes goes) {
        return goes.cutAgain() && Syllables.possible(head + letters(firstToken(goes.rest()), true));
    }

    /** Whether the rest of the second token makes a syllable with it, but not with both. */
    private static boolean wholeWith(String head, String tail, String rest) {
        String more = letters(firstToken(rest), true);
        return !more.isEmpty() && Syllables.possible(head + more) && !Syllables.possible(tail + head + more);
    }

    private static boolean codes(String last, String first) {
        return CODE.matcher(last).matches() && CODE.matcher(first).matches();
    }

    static String lastToken(CharSequence text) {
        int start = text.length();
        while (start > 0 && text.charAt(start - 1) != ' ') {
            start--;
        }
        return text.subSequence(start, text.length()).toString();
    }

    static String firstToken(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    /** The run of letters at the beginning, or at the end. */
    private static String letters(String token, boolean atStart) {
        int run = 0;
        while (run < token.length()
                && Character.isLetter(token.charAt(atStart ? run : token.length() - 1 - run))) {
            run++;
        }
        return atStart ? token.substring(0, run) : token.substring(token.length() - run);
    }
}
