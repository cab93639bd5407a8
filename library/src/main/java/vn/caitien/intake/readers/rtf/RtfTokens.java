package vn.caitien.intake.readers.rtf;

import java.nio.charset.StandardCharsets;

/** Parts a file into braces, control words and bytes of text. */
final class RtfTokens {
    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 10;
    private static final int BASE = 16;

    private final byte[] bytes;
    private int at;
    private Kind kind = Kind.TEXT;
    private String word = "";
    private int number;
    private boolean numbered;

    /** What a token is. */
    enum Kind {
        OPEN,
        CLOSE,
        /** a control word or a control symbol */
        CONTROL,
        /** one byte of text, written as it is or in hexadecimal */
        TEXT
    }

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Goes to the next token; false at the end. */
    boolean next() {
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
            at++;
        }
        if (at >= bytes.length) {
            return false;
        }
        byte first = bytes[at++];
        switch (first) {
            case '{' -> kind = Kind.OPEN;
            case '}' -> kind = Kind.CLOSE;
            case '\\' -> control();
            default -> text(first);
        }
        return true;
    }

    Kind kind() {
        return kind;
    }

    /** The control word, or the sign of a control symbol. */
    String word() {
        return word;
    }

    /** The control word's number; what is given where there is none. */
    int number(int otherwise) {
        return numbered ? number : otherwise;
    }

    /** Whether a control word such as {@code \b} switches on; {@code \b0} switches off. */
    boolean on() {
        return !numbered || number != 0;
    }

    /** The byte of text. */
    byte value() {
        return (byte) number;
    }

    /** Passes over bytes that are no text. */
    void skip(int count) {
        at = (int) Math.min(bytes.length, at + Math.max(0L, count));
    }

    private void text(byte value) {
        kind = Kind.TEXT;
        number = value;
    }

    private void control() {
        int from = at;
        while (at < bytes.length && at - from < LONGEST_WORD && isLetter(bytes[at])) {
            at++;
        }
        if (at == from) {
            symbol();
            return;
        }
        kind = Kind.CONTROL;
        word = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
        readNumber();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
    }

    private void readNumber() {
        int from = at;
        boolean negative = at < bytes.length && bytes[at] == '-';
        at += negative ? 1 : 0;
        int digits = at;
        long value = 0;
        while (at < bytes.length && at - digits < LONGEST_NUMBER && Character.isDigit(bytes[at])) {
            value = value * 10 + bytes[at++] - '0';
        }
        numbered = at > digits;
        at = numbered ? at : from;
        number = (int) Math.clamp(negative ? -value : value, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private void symbol() {
        if (at >= bytes.length) {
            text((byte) ' ');
            return;
        }
        char sign = (char) (bytes[at++] & 0xff);
        if (sign == '\'') {
            int high = at < bytes.length ? Character.digit(bytes[at], BASE) : -1;
            int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], BASE) : -1;
            at += high >= 0 && low >= 0 ? 2 : 0;
            text((byte) (high >= 0 && low >= 0 ? high * BASE + low : ' '));
        } else if (sign == '\\' || sign == '{' || sign == '}') {
            text((byte) sign);
        } else {
            kind = Kind.CONTROL;
            numbered = false;
            word = sign == '\r' || sign == '\n' ? "par" : String.valueOf(sign);
        }
    }

    private static boolean isLetter(byte sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }
}
