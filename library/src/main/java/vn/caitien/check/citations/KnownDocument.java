package vn.caitien.check.citations;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Spot;

/**
 * A document whose number, day and title are known.
 *
 * @param name its number, e.g. {@code 18/2018/TT-BGDĐT}
 * @param title null when it is not known
 * @param about a pattern over bare words that only its title matches; null as it
 * @param schools the types of school it is for; empty for all
 * @param replacedBy the number of the document that took its place; null for none known
 * @param from the first day of that document; null as it
 * @param uncertain whether it has still to be checked against the signed text
 */
record KnownDocument(
        String name,
        LocalDate issued,
        @Nullable String title,
        @Nullable Pattern about,
        @Nullable List<SchoolType> schools,
        @Nullable String replacedBy,
        @Nullable LocalDate from,
        @Nullable Boolean uncertain,
        Citation named) {
    private static final int LETTERS_OF_AN_ISSUER = 4;

    KnownDocument {
        schools = Objects.requireNonNullElse(schools, List.of());
        uncertain = Boolean.TRUE.equals(uncertain);
        named = CitationReader.in(new Passage(Spot.PLAN, "văn bản số " + name)).getFirst();
    }

    /** Whether a citation has its number: kinds of dash, spaces and a symbol that is left out behind a year do not matter. */
    boolean is(Citation cited) {
        return cited.number().equals(named.number()) && Objects.equals(cited.year(), named.year())
                && (hasSymbolOf(cited) || cited.symbol().isEmpty() && cited.year() != null && fits(cited.kind()));
    }

    /** Whether a citation has its symbol, or only the first part of it: the issuer of a letter. */
    boolean hasSymbolOf(Citation cited) {
        String symbol = cited.plainSymbol();
        return symbol.equals(named.plainSymbol())
                || symbol.length() >= LETTERS_OF_AN_ISSUER && named.plainSymbol().startsWith(symbol + "-");
    }

    private boolean fits(String kind) {
        return kind.equals("thong tu") && named.plainSymbol().startsWith("tt-")
                || kind.equals("nghi dinh") && named.plainSymbol().startsWith("nd-");
    }

    boolean isFor(SchoolType type) {
        return schools.isEmpty() || schools.contains(type);
    }

    /** Whether words that follow a number are its title. */
    boolean entitled(String tail) {
        return about != null && about.matcher(tail).find();
    }
}
