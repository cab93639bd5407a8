package vn.caitien.intake.flat;

import java.util.regex.Pattern;

/** What a line or a cell begins with. */
enum Start {
    LOWER, UPPER, ACRONYM, MARK, DIGIT, NUMBER, CODE, CRITERION, STANDARD, LEVEL, ROMAN, CAPITALS, OTHER;

    private static final Pattern NUMBERED_CODE = Pattern.compile("\\d{1,2}[.,]\\d{1,2}[.:)]?");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}\\.?");
    private static final Pattern SECTION = Pattern.compile("[IVX]{1,5}[.)/:-]+");
    private static final Pattern LETTERED = Pattern.compile("[a-zđ]\\)");

    /** Of the word at {@code at}, by it and the words behind it in its line. */
    static Start of(Stretch stretch, int at) {
        String word = stretch.word(at);
        String bare = stretch.bare(at);
        String next = stretch.sameLine(at, 1) ? stretch.bare(at + 1) : "";
        String third = stretch.sameLine(at, 2) ? stretch.bare(at + 2) : "";
        String code = at + 2 < stretch.size() ? stretch.word(at + 2) : "";
        char first = word.charAt(0);
        if (bare.equals("tieu") && first == 'T' && NUMBERED_CODE.matcher(code).matches()) {
            return CRITERION;
        }
        boolean figure = first >= '0' && first <= '9';
        if (figure && NUMBERED_CODE.matcher(word).matches()) {
            return CODE;
        }
        if (bare.equals("tieu") && next.equals("chuan") && first == 'T'
                || Character.isDigit(first) && next.equals("tieu") && third.equals("chuan")) {
            return STANDARD;
        }
        if (bare.equals("muc") && first == 'M' && !next.isEmpty() && Character.isDigit(next.charAt(0))) {
            return LEVEL;
        }
        if ("IVX".indexOf(first) >= 0 && SECTION.matcher(word).matches()) {
            return ROMAN;
        }
        if (figure && NUMBERED.matcher(word).matches()) {
            return NUMBER;
        }
        if ("-–•+*●▪".indexOf(first) >= 0 || word.endsWith(")") && LETTERED.matcher(word).matches()) {
            return MARK;
        }
        return byLetter(stretch, at, first);
    }

    private static boolean acronym(String word) {
        return word.codePoints().filter(Character::isUpperCase).count() > 1;
    }

    private static Start byLetter(Stretch stretch, int at, char first) {
        if (Character.isDigit(first)) {
            return DIGIT;
        }
        if (Character.isLowerCase(first)) {
            return LOWER;
        }
        if (Character.isUpperCase(first)) {
            return stretch.capitals(at) ? CAPITALS : acronym(stretch.word(at)) ? ACRONYM : UPPER;
        }
        return OTHER;
    }
}
