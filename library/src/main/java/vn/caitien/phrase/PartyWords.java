package vn.caitien.phrase;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.plan.Party.Part;

/**
 * The words of people and bodies, from {@code parties.yaml} or a file of a school in the same shape. A list that a file
 * leaves out is null there and empty here.
 */
record PartyWords(
        List<Abbreviation> abbreviations,
        List<String> capitals,
        List<String> separators,
        @JsonProperty("continues") List<String> continuations,
        List<String> dotted,
        List<PartWords> parts,
        List<String> notPartAfter,
        List<String> afterPart,
        List<String> titles,
        List<String> surnames,
        List<String> places,
        List<String> notPlaces) {

    static final PartyWords WORDS = MoneyYaml.read("parties.yaml", PartyWords.class);

    /** A short form; where the lists name schools or neighbours it holds only there. */
    record Abbreviation(
            @JsonProperty("short") String shortForm,
            String full,
            boolean partiesOnly,
            @Nullable List<SchoolType> schools,
            @Nullable List<String> notAfter,
            @Nullable List<String> notBefore) {

        Abbreviation {
            Objects.requireNonNull(shortForm, "short");
            Objects.requireNonNull(full, "full");
            schools = orEmpty(schools);
            notAfter = orEmpty(notAfter);
            notBefore = orEmpty(notBefore);
        }
    }

    record PartWords(String words, Part part, boolean endOnly) {}

    PartyWords {
        abbreviations = orEmpty(abbreviations);
        capitals = orEmpty(capitals);
        separators = orEmpty(separators);
        continuations = orEmpty(continuations);
        dotted = orEmpty(dotted);
        parts = orEmpty(parts);
        notPartAfter = orEmpty(notPartAfter);
        afterPart = orEmpty(afterPart);
        titles = orEmpty(titles);
        surnames = orEmpty(surnames);
        places = orEmpty(places);
        notPlaces = orEmpty(notPlaces);
    }

    static PartyWords read(InputStream yaml) {
        return MoneyYaml.read(yaml, PartyWords.class);
    }

    /** These words and those of another file; of two meanings of a short form the other's counts. */
    PartyWords with(PartyWords more) {
        return new PartyWords(
                joined(abbreviations, more.abbreviations),
                joined(capitals, more.capitals),
                joined(separators, more.separators),
                joined(continuations, more.continuations),
                joined(dotted, more.dotted),
                joined(parts, more.parts),
                joined(notPartAfter, more.notPartAfter),
                joined(afterPart, more.afterPart),
                joined(titles, more.titles),
                joined(surnames, more.surnames),
                joined(places, more.places),
                joined(notPlaces, more.notPlaces));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
