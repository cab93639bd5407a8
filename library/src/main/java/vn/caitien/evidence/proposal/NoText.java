package vn.caitien.evidence.proposal;

import vn.caitien.intake.ReadException;

/** Why there is no text of a document. */
public enum NoText {
    /** the file cannot be opened: gone, or not allowed */
    UNREADABLE,
    /** it holds nothing */
    EMPTY,
    /** it is larger, longer or slower to read than is allowed */
    TOO_MUCH,
    /** locked with a password */
    ENCRYPTED,
    /** damaged, or made to do harm */
    BROKEN,
    /** pictures alone, which were not to be read */
    PICTURES,
    /** pictures alone, and the program that reads them is not installed */
    NO_OCR,
    /** pictures alone, and the program that reads them failed or took too long */
    OCR_FAILED,
    /** letters that no known font turns into Vietnamese */
    GARBLED,
    /** a kind of file no reader knows */
    UNKNOWN_FORMAT;

    static NoText of(ReadException.Reason reason) {
        return switch (reason) {
            case EMPTY, NO_PLAN -> EMPTY;
            case TOO_LARGE, TOO_MANY_PAGES, TOO_MANY_CELLS, TOO_MUCH_TEXT, TOO_SLOW -> TOO_MUCH;
            case ZIP_BOMB, HOSTILE_MARKUP, BROKEN -> BROKEN;
            case ENCRYPTED -> ENCRYPTED;
            case NO_TEXT -> PICTURES;
            case NO_OCR -> NO_OCR;
            case OCR_FAILED, SCAN_TOO_LONG -> OCR_FAILED;
            case GARBLED -> GARBLED;
            case UNKNOWN_FORMAT -> UNKNOWN_FORMAT;
        };
    }
}
