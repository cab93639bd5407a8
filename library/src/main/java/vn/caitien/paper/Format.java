package vn.caitien.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of file a paper is written as. */
public enum Format {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    HTML("text/html");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As HTTP calls it, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending of its files, e.g. {@code .docx}. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The format of a file of that name; empty when its ending is none of them. */
    public static Optional<Format> ofFile(String name) {
        return Arrays.stream(values()).filter(format -> name.toLowerCase(Locale.ROOT).endsWith(format.ending())).findFirst();
    }
}
