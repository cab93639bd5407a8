package vn.caitien.intake.labelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.labelling.HeadWords.Phrase;

/**
 * Finds the headings of a table where they stand one after the other in running words. Of all ways to give the words
 * from a place on to columns, no column twice, the one whose phrases cover most is taken (beam search).
 */
public final class RunningHead {
    private static final RunningHead STANDARD = new RunningHead();
    private static final int BEAM = 24;
    private static final int LONGEST_UNKNOWN = 6;
    private static final double UNKNOWN_WORD = -0.2;
    private static final double UNKNOWN_CAPITAL = -0.7;
    private static final double NEW_COLUMN = -0.6;
    /** A heading begins with a capital, and has none inside. */
    private static final double SMALL_FIRST = -1.6;
    private static final double CAPITAL_INSIDE = -2;
    /** A heading over two columns is read before their own. */
    private static final double HEADING_OF_TWO = -0.3;
    private static final double WRONG_COUNT = -3;
    private static final int FEWEST = 4;

    private final Map<TableKind, Map<String, List<Known>>> byFirstWord = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    private RunningHead() {
        for (TableKind kind : TableKind.values()) {
            Map<String, List<Known>> known = new HashMap<>();
            HeadWords.standard().phrases().forEach((label, phrases) -> phrases.forEach(phrase -> {
                if (HeadWords.standard().kind(kind).labels().contains(label)) {
                    beginnings(phrase.text()[0]).forEach(first -> known.computeIfAbsent(first, none -> new ArrayList<>()).add(new Known(label, phrase)));
                }
            }));
            byFirstWord.put(kind, known);
        }
        for (Label label : List.of(Label.TT, Label.STANDARD, Label.CRITERION, Label.IMPROVEMENT, Label.WHEN)) {
            HeadWords.standard().phrases().get(label).forEach(phrase -> firstWords.addAll(beginnings(phrase.text()[0])));
        }
    }

    /** A word, and what may stand at the end of a line where it was torn. */
    private static List<String> beginnings(String word) {
        return IntStream.rangeClosed(1, word.length()).mapToObj(length -> word.substring(0, length)).toList();
    }

    public static RunningHead standard() {
        return STANDARD;
    }

    /** The columns of the printed form of a table, from left to right. */
    public static List<Label> usual(TableKind kind) {
        return HeadWords.standard().kind(kind).order();
    }

    /**
     * The headings found.
     *
     * @param labels from left to right
     * @param words how many words they take, with the row of column numbers under them
     * @param text those words
     */
    public record Found(TableKind kind, List<Label> labels, int words, String text) {}

    private record Known(Label label, Phrase phrase) {}

    /** A phrase that stands at a token. */
    private record Named(Known known, HeadTokens.Match match) {}

    /**
     * The headings that begin with a word.
     *
     * @param words of a text
     * @param from where they may begin
     * @return empty when too few of a table's columns are named there
     */
    public Optional<Found> at(String[] words, int from) {
        if (Character.isLowerCase(words[from].charAt(0)) || Character.isDigit(words[from].charAt(0)) || !mayBegin(words[from])) {
            return Optional.empty();
        }
        HeadTokens tokens = HeadTokens.of(words, from);
        if (tokens.tokens().isEmpty()) {
            return Optional.empty();
        }
        int end = tokens.tokens().getLast().word() + 1;
        while (from + end < words.length && HeadWords.words(words[from + end]).length == 0) {
            end++;
        }
        HeadTokens.Numbers numbers = HeadTokens.numbers(words, from + end, FEWEST);
        Way best = null;
        TableKind kind = TableKind.PLAN;
        for (TableKind each : TableKind.values()) {
            Way way = best(each, tokens, numbers.columns());
            if (way != null && (best == null || way.score > best.score)) {
                best = way;
                kind = each;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        int taken = numbers.columns() > 0 ? end + numbers.words() : tokens.bracketAfter(best.at, words, from) + 1;
        String text = String.join(" ", Arrays.asList(words).subList(from, from + taken));
        return Optional.of(new Found(kind, ordered(best.labels), taken, text));
    }

    private boolean mayBegin(String word) {
        String[] parts = HeadWords.words(word);
        return parts.length > 0 && firstWords.contains(parts[0]);
    }

    /** Columns that are named behind the notes stand under a heading before these. */
    private static List<Label> ordered(List<Label> labels) {
        List<Label> ordered = new ArrayList<>(labels);
        if (ordered.remove(Label.NOTES)) {
            ordered.add(Label.NOTES);
        }
        if (!ordered.contains(Label.BUDGET)) {
            ordered.replaceAll(label -> label == Label.FUNDING ? Label.BUDGET : label);
        }
        return List.copyOf(ordered);
    }

    private @Nullable Way best(TableKind kind, HeadTokens tokens, int numbers) {
        int size = tokens.tokens().size();
        List<List<Named>> named = named(kind, tokens);
        if (!mayBeWhole(kind, named)) {
            return null;
        }
        List<List<Way>> beams = new ArrayList<>();
        for (int i = 0; i <= size; i++) {
            beams.add(new ArrayList<>());
        }
        beams.getFirst().add(new Way(0, List.of(), 0, 0));
        Way best = null;
        for (int at = 0; at <= size; at++) {
            List<Way> beam = beams.get(at);
            beam.sort(Comparator.comparingDouble(Way::score).reversed());
            for (Way way : beam.subList(0, Math.min(BEAM, beam.size()))) {
                boolean ends = numbers > 0 ? at == size : way.unknown == 0;
                Way whole = way.labels.size() == numbers || numbers == 0 ? way : new Way(way.at, way.labels, way.score + WRONG_COUNT, way.unknown);
                if (ends && way.labels.size() >= FEWEST && whole(kind, way.labels) && (best == null || whole.score > best.score)) {
                    best = whole;
                }
                if (at < size) {
                    extend(tokens.tokens().get(at), named.get(at), way, beams);
                }
            }
        }
        return best;
    }

    /** For each token the phrases that stand there. */
    private List<List<Named>> named(TableKind kind, HeadTokens tokens) {
        List<List<Named>> named = new ArrayList<>();
        for (int at = 0; at < tokens.tokens().size(); at++) {
            List<Named> here = new ArrayList<>();
            for (Known known : byFirstWord.get(kind).getOrDefault(tokens.tokens().get(at).text(), List.of())) {
                HeadTokens.Match match = tokens.match(at, known.phrase.text());
                if (match != null) {
                    here.add(new Named(known, match));
                }
            }
            named.add(here);
        }
        return named;
    }

    /** Whether so many columns are named at all that a way through them can be whole. */
    private static boolean mayBeWhole(TableKind kind, List<List<Named>> named) {
        Set<Label> labels = EnumSet.noneOf(Label.class);
        named.forEach(here -> here.forEach(one -> labels.add(one.known.label)));
        return labels.size() >= FEWEST && whole(kind, labels);
    }

    private static void extend(HeadTokens.Token token, List<Named> named, Way way, List<List<Way>> beams) {
        if (!way.labels.isEmpty() && (way.unknown < LONGEST_UNKNOWN || token.bracketed())) {
            double cost = token.bracketed() ? 0 : token.capital() ? UNKNOWN_CAPITAL : UNKNOWN_WORD;
            beams.get(way.at + 1).add(new Way(way.at + 1, way.labels, way.score + cost, way.unknown + 1));
        }
        for (Named one : named) {
            Known known = one.known;
            HeadTokens.Match match = one.match;
            boolean same = !way.labels.isEmpty() && way.labels.getLast() == known.label;
            boolean twice = !same && way.labels.contains(known.label);
            if (!same && (token.inside() || late(known.label, way.labels)) || twice && known.label != Label.SUPPORT) {
                continue;
            }
            double score = way.score + known.phrase.text().length * known.phrase.weight() + (same ? 0 : NEW_COLUMN) + (twice ? HEADING_OF_TWO : 0)
                    + letters(match, same, token.small());
            beams.get(match.end()).add(new Way(match.end(), same ? way.labels : with(way.labels, known.label), score, 0));
        }
    }

    /** What says which row it is stands in front. */
    private static boolean late(Label label, List<Label> before) {
        return label == Label.TT && before.size() > 1 || label == Label.STANDARD && before.size() > 2;
    }

    private static double letters(HeadTokens.Match match, boolean same, boolean small) {
        return (match.capitals() + (same && match.capital() ? 1 : 0)) * CAPITAL_INSIDE + (!same && small ? SMALL_FIRST : 0);
    }

    private static List<Label> with(List<Label> labels, Label label) {
        List<Label> more = new ArrayList<>(labels);
        more.remove(label);
        more.add(label);
        return List.copyOf(more);
    }

    private static boolean whole(TableKind kind, Collection<Label> labels) {
        return HeadWords.standard().kind(kind).needs().stream().allMatch(any -> any.stream().anyMatch(labels::contains));
    }

    /** @param unknown how many words at its end no phrase covers */
    private record Way(int at, List<Label> labels, double score, int unknown) {}
}
