package vn.caitien.intake.flat;

import java.util.Set;

/** What a line or a cell ends with. */
enum End {
    STOP, SEMICOLON, COLON, COMMA, DASH, DIGIT, OPEN, WORD;

    private static final Set<String> WANTING = Phrasing.wanting();

    static End of(String word) {
        return switch (word.charAt(word.length() - 1)) {
            case '.', '!', '?' -> STOP;
            case ';' -> SEMICOLON;
            case ':' -> COLON;
            case ',' -> COMMA;
            case '-', '–', '/', '+', '&' -> DASH;
            default -> Character.isDigit(word.charAt(word.length() - 1)) ? DIGIT : WANTING.contains(word) ? OPEN : WORD;
        };
    }
}
