package vn.caitien.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared: without case, kinds of dash and quote, and, where wanted, without accents. */
public final class Plain {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern QUOTES = Pattern.compile("[“”„\"'‘’«»]");

    private Plain() {}

    /** Lower case with accents, one kind of dash, no quotes, clean spaces. */
    public static String lower(String text) {
        String clean = Writing.clean(text).toLowerCase(Locale.ROOT);
        return Writing.clean(QUOTES.matcher(DASHES.matcher(clean).replaceAll("-")).replaceAll(""));
    }

    /** As {@link #lower}, with every letter reduced to a to z: {@code "Tiêu chuẩn"} is {@code "tieu chuan"}. */
    public static String bare(String text) {
        String apart = Normalizer.normalize(lower(text), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").replace('đ', 'd');
    }
}
