package vn.caitien.measure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words by which texts are compared: without case, kinds of dash and quote, list marks, spaces inside numbers. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,/-][\\p{L}\\p{N}]+)*%?|[<>≤≥]");
    private static final Pattern DIGIT = Pattern.compile("[\\p{Nd}²³¹⁰⁴-⁹₀-₉①-⑨]");
    private static final Set<String> WEIGHTY = Set.of("<", ">", "≤", "≥", "không", "chưa", "chỉ");
    private static final List<Change> CHANGES = List.of(
            new Change("[\u00ad\u200b\ufeff]", ""),
            new Change("[\u2010-\u2015\u2212]", "-"),
            new Change("[“”„\"'‘’]", ""),
            new Change("(?md)^[ \\t]*[-+*•●▪◦·][ \\t]*", ""),
            new Change("(?U)\\s*/\\s*", "/"),
            new Change("(?U)(?<=\\d)\\s*-\\s*(?=\\d)", "\u0001"),
            new Change("-", " "),
            new Change("\u0001", "-"),
            new Change("(?U)(?<=\\d),\\s+(?=\\d)", ","),
            new Change("(?U)(?<=\\d)\\s+(?=%|đ(?![\\p{L}\\p{N}_]))", ""));

    private Words() {}

    private record Change(Pattern from, String to) {
        Change(String from, String to) {
            this(Pattern.compile(from), to);
        }
    }

    /** The words of a text, none for null. */
    static List<String> of(@Nullable String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain(text == null ? "" : text));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /**
     * Whether two texts say the same: up to six words must be equal; of more, one in twenty may differ, but no number,
     * comparison or negation.
     */
    static boolean same(@Nullable String a, @Nullable String b) {
        List<String> left = of(a);
        List<String> right = of(b);
        int longer = Math.max(left.size(), right.size());
        if (longer <= 6) {
            return left.equals(right);
        }
        return weighty(left).equals(weighty(right)) && distance(left, right) <= longer / 20;
    }

    private static String plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('\u00f0', 'đ')
                .replace('×', 'x');
        for (Change change : CHANGES) {
            plain = change.from.matcher(plain).replaceAll(change.to);
        }
        return plain;
    }

    private static List<String> weighty(List<String> words) {
        return words.stream()
                .filter(word -> WEIGHTY.contains(word) || DIGIT.matcher(word).find())
                .sorted()
                .toList();
    }

    private static int distance(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.size(); i++) {
            int last = row[0];
            row[0] = i;
            for (int j = 1; j <= b.size(); j++) {
                int change = last + (a.get(i - 1).equals(b.get(j - 1)) ? 0 : 1);
                last = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.size()];
    }
}
