package vn.caitien.check.rule;

import java.util.Locale;

/** The same in Vietnamese and in English. */
public record Words(String vi, String en) {

    /** In English for an English locale, else in Vietnamese. */
    public String in(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : vi;
    }
}
