package vn.caitien.evidence.coverage;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.caitien.text.Plain;

/** Finds for each suggested kind of paper the title that is most like it: a hint for people, never a verdict. */
public final class Suggestions {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    /** So much of a suggestion's words must stand in the title of one paper. */
    private static final double ENOUGH = 0.6;
    /** A suggestion that lists several papers is met by one of them. */
    private static final double ENOUGH_OF_SEVERAL = 0.5;
    private static final int LEAST_WORDS = 2;

    private Suggestions() {}

    /**
     * A suggestion and what there is of it.
     *
     * @param title of the paper most like it; empty where none is
     */
    public record Met(String suggestion, Optional<String> title) {}

    /**
     * Goes through suggestions in their order.
     *
     * @param suggested what could prove a criterion, as the catalogue says
     * @param titles of the papers a school has under it
     */
    public static List<Met> of(List<String> suggested, List<String> titles) {
        return suggested.stream().map(one -> new Met(one, best(one, titles))).toList();
    }

    private static Optional<String> best(String suggestion, List<String> titles) {
        Set<String> wanted = words(suggestion);
        double enough = suggestion.contains("/") || suggestion.contains(",") ? ENOUGH_OF_SEVERAL : ENOUGH;
        return titles.stream().filter(title -> common(wanted, title) >= Math.max(LEAST_WORDS, Math.ceil(enough * wanted.size())))
                .max(Comparator.comparingInt((String title) -> common(wanted, title)).thenComparing(Comparator.comparingInt(String::length).reversed()));
    }

    private static int common(Set<String> wanted, String title) {
        Set<String> there = words(title);
        there.retainAll(wanted);
        return there.size();
    }

    private static Set<String> words(String text) {
        return WORD.matcher(Plain.bare(text)).results().map(MatchResult::group).collect(Collectors.toCollection(HashSet::new));
    }
}
