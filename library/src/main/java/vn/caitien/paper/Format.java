package vn.caitien.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of file a paper is written as. */
public enum Format {
    DOCX,
    PDF,
    XLSX,
    HTML;

    /** The ending of its files, e.g. {@code .docx}. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The format of a file of that name; empty when its ending is none of them. */
    public static Optional<Format> ofFile(String name) {
        return Arrays.stream(values()).filter(format -> name.toLowerCase(Locale.ROOT).endsWith(format.ending())).findFirst();
    }
}
