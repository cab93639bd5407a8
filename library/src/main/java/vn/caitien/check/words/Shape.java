package vn.caitien.check.words;

/** How a word is written in capitals and small letters. */
enum Shape {
    SMALL,
    /** The first letter alone is a capital. */
    CAPITAL,
    /** Two letters or more, all of them capitals. */
    UPPER,
    /** Any other way. */
    MIXED;

    /** Of letters; at least one. */
    static Shape of(String letters) {
        int capitals = 0;
        for (int i = 0; i < letters.length(); i++) {
            capitals += Character.isUpperCase(letters.charAt(i)) ? 1 : 0;
        }
        if (capitals == 0) {
            return SMALL;
        }
        if (capitals == 1 && Character.isUpperCase(letters.charAt(0))) {
            return CAPITAL;
        }
        return capitals == letters.length() ? UPPER : MIXED;
    }
}
