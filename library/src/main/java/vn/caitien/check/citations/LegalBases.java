package vn.caitien.check.citations;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.check.rule.Dates;
import vn.caitien.check.rule.Family;
import vn.caitien.text.Plain;

/** Documents a plan may rest on, and the lines that name them. */
public final class LegalBases {
    private static final Lines LINES = Family.read("/vn/caitien/check/basis-lines.yaml", new TypeReference<>() {});

    private LegalBases() {}

    /** The data file {@code basis-lines.yaml}; its fields are told there. */
    private record Lines(String line, String number, String issuer, String law, List<String> telling, String enacts,
            String tells, String of, String letter, Pattern laws) {}

    /**
     * A document that is known.
     *
     * @param number its number, such as {@code 28/2020/TT-BGDĐT}
     * @param line that names it among what a plan rests on
     * @param uncertain whether it has still to be checked against the signed text
     */
    public record Known(String number, String line, boolean uncertain) {}

    /** The documents for a type of school that were issued before a day and not replaced by then; the newest first. */
    public static List<Known> of(@Nullable SchoolType type, LocalDate day) {
        return KnownDocuments.ALL.stream().filter(one -> type == null || one.isFor(type)).filter(one -> !one.issued().isAfter(day))
                .filter(one -> one.from() == null || one.from().isAfter(day))
                .sorted((one, other) -> other.issued().compareTo(one.issued())).map(LegalBases::known).toList();
    }

    /**
     * The line that names a document.
     *
     * @param kind such as Quyết định; empty to be told from the number
     * @param number with its symbol; empty when it is not known
     * @param day null when it is not known
     * @param issuer empty to be told from the number, where its symbol tells
     * @param title what it is about; empty when it is not known
     */
    public static String line(String kind, String number, @Nullable LocalDate day, String issuer, String title) {
        String symbol = number.contains("/") ? Citation.plain(number.replaceFirst("^[\\d/]+", "")) : "";
        boolean law = LINES.laws.matcher(symbol).matches();
        String by = !issuer.isEmpty() || law ? issuer : issuer(symbol);
        String named = kind.isEmpty() ? kind(symbol) : kind;
        String about = title.isEmpty() ? "" : law ? title : about(title, named);
        return filled(law ? LINES.law : LINES.line, Map.of("kind", named,
                "number", number.isEmpty() ? "" : LINES.number.formatted(number),
                "day", day == null ? "" : " " + Dates.written(day),
                "issuer", by.isEmpty() ? "" : LINES.issuer.formatted(by), "about", about));
    }

    private static Known known(KnownDocument one) {
        return new Known(one.name(), line("", one.name(), one.issued(), "", Optional.ofNullable(one.title()).orElse("")), one.uncertain());
    }

    private static String about(String title, String kind) {
        String bare = title.toLowerCase(Locale.ROOT);
        if (bare.startsWith(kind.toLowerCase(Locale.ROOT) + " ")) {
            return LINES.of.formatted(title.substring(kind.length() + 1));
        }
        return LINES.telling.stream().anyMatch(word -> bare.matches(Pattern.quote(word) + "(?!\\p{L}).*"))
                ? LINES.tells.formatted(title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1)) : LINES.enacts.formatted(title);
    }

    /** The kind its symbol begins with, as papers write it. */
    private static String kind(String symbol) {
        String begins = symbol.split("-", 2)[0];
        return CitationWords.ALL.kinds().values().stream()
                .filter(ways -> ways.stream().skip(1).anyMatch(way -> Plain.bare(way).equals(begins))).map(List::getFirst).findFirst()
                .map(way -> way.substring(0, 1).toUpperCase(Locale.ROOT) + way.substring(1)).orElse(LINES.letter);
    }

    private static String issuer(String symbol) {
        return CitationWords.ALL.issuers().stream().filter(one -> one.symbol().matcher(symbol).matches()).findFirst()
                .map(CitationWords.Issuer::name).orElse("");
    }

    private static String filled(String line, Map<String, String> parts) {
        return Stream.of(parts).flatMap(all -> all.entrySet().stream())
                .reduce(line, (words, part) -> words.replace("{" + part.getKey() + "}", part.getValue()), (one, other) -> other);
    }
}
