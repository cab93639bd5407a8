package vn.caitien.samples;

import java.util.Locale;

/** The formats a paper is written in. */
public enum Format {
    DOCX,
    XLSX,
    PDF;

    /** With its dot, e.g. {@code .docx}. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
