package vn.caitien.app.work.measure;

import java.util.Locale;

/** Which way a figure is to go. */
public enum Better {
    MORE,
    LESS;

    /** In message keys and forms. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
