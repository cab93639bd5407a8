package vn.caitien.app.platform.page;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of the pages. */
public enum Language {
    VI(Locale.of("vi")),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language of that tag; Vietnamese where there is none such. */
    public static Language of(@Nullable String tag) {
        return Arrays.stream(values()).filter(language -> language.tag().equals(tag)).findFirst().orElse(VI);
    }

    /** As in the {@code lang} of a page. */
    public String tag() {
        return locale.getLanguage();
    }

    /** How it writes figures. */
    public Locale locale() {
        return locale;
    }
}
