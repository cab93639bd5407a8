package vn.caitien.catalogue;

import java.util.Locale;

/** A text in Vietnamese and in English. */
record Words(String vi, String en) {
    String in(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : vi;
    }
}
