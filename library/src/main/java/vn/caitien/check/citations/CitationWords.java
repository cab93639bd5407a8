package vn.caitien.check.citations;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import vn.caitien.check.rule.Family;
import vn.caitien.text.Plain;

/** The data file {@code citation-words.yaml}; its fields are told there. */
record CitationWords(
        Map<String, List<String>> kinds,
        List<String> numberedWithSymbol,
        List<String> otherDays,
        List<String> changes,
        List<Issuer> issuers,
        Pattern titleBegins) {

    static final CitationWords ALL =
            Family.read("/vn/caitien/check/citation-words.yaml", new TypeReference<CitationWords>() {});

    /** Who issues papers with certain symbols; patterns over bare words. */
    record Issuer(String name, Pattern symbol, Pattern words) {}

    /** A pattern of every way to write a kind, the longest first. */
    String anyKind() {
        return kinds.values().stream().flatMap(List::stream)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(way -> capitals(way) ? Pattern.quote(way) : "(?iu:" + way.replace(" ", "\\s+") + ")")
                .collect(Collectors.joining("|"));
    }

    /** The letters that ways to write a kind begin with, small and capital. */
    String firstLetters() {
        return kinds.values().stream().flatMap(List::stream).map(way -> way.substring(0, 1))
                .flatMap(letter -> Stream.of(letter.toLowerCase(Locale.ROOT), letter.toUpperCase(Locale.ROOT))).distinct()
                .collect(Collectors.joining());
    }

    /** The kind that is written so. */
    Map<String, String> byWay() {
        Map<String, String> byWay = new HashMap<>();
        kinds.forEach((kind, ways) -> ways.forEach(way -> byWay.put(Plain.bare(way), kind)));
        return byWay;
    }

    private static boolean capitals(String way) {
        return Character.isUpperCase(way.charAt(0));
    }
}
