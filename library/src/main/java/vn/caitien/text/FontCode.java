package vn.caitien.text;

/** How the letters of a text are coded. */
@FunctionalInterface
public interface FontCode {

    /** Unicode: the letters are what they seem. */
    FontCode UNICODE = coded -> coded;

    /**
     * The text in Unicode, NFC.
     *
     * @param coded as the document holds it, not yet cleaned: soft hyphens and no-break spaces may be letters
     */
    String read(String coded);
}
