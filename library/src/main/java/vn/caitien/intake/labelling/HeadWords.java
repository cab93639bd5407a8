package vn.caitien.intake.labelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.text.Letters;

/** The words at the heads of columns, from {@code columns.yaml}, and how well a heading fits a label. */
final class HeadWords {
    private static final String FILE = "/vn/caitien/intake/columns.yaml";
    private static final HeadWords STANDARD = load();

    private final Map<TableKind, Kind> kinds;
    private final Vocabulary vocabulary;
    private final Map<Label, List<Phrase>> phrases;
    private final List<String[]> totals;

    private HeadWords(Map<TableKind, Kind> kinds, Vocabulary vocabulary, Map<Label, List<Phrase>> phrases, List<String[]> totals) {
        this.kinds = kinds;
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        this.totals = totals;
    }

    static HeadWords standard() {
        return STANDARD;
    }

    Kind kind(TableKind kind) {
        return Objects.requireNonNull(kinds.get(kind));
    }

    /** The phrases of each label. */
    Map<Label, List<Phrase>> phrases() {
        return phrases;
    }

    /**
     * How well a heading fits each label, 0 to 1, in the labels' order: each phrase of the label that stands in it adds
     * to the belief; words that stand earlier weigh a little more.
     */
    double[] fits(String heading) {
        double[] fits = new double[Label.values().length];
        BitSet[] words = Arrays.stream(words(heading)).map(vocabulary::alike).toArray(BitSet[]::new);
        BitSet any = new BitSet();
        for (BitSet alike : words) {
            any.or(alike);
        }
        if (!any.isEmpty()) {
            phrases.forEach((label, known) -> fits[label.ordinal()] = fit(words, any, known));
        }
        return fits;
    }

    private static double fit(BitSet[] words, BitSet any, List<Phrase> phrases) {
        double disbelief = 1;
        double covered = 0;
        for (Phrase phrase : phrases) {
            int at = any.get(phrase.words()[0]) ? find(words, phrase.words()) : -1;
            if (at >= 0) {
                disbelief *= 1 - 0.9 * phrase.weight() * (1 - 0.03 * Math.min(at, 10));
                covered = Math.max(covered, phrase.words().length);
            }
        }
        return (1 - disbelief) * (0.8 + 0.2 * covered / words.length);
    }

    /** Whether a text begins as a row does that only adds up the others. */
    boolean beginsTotal(String text) {
        String[] words = words(text);
        return totals.stream().anyMatch(total -> words.length >= total.length
                && Arrays.equals(total, Arrays.copyOf(words, total.length)));
    }

    private static int find(BitSet[] words, int[] phrase) {
        for (int i = 0; i + phrase.length <= words.length; i++) {
            int hits = 0;
            while (hits < phrase.length && words[i + hits].get(phrase[hits])) {
                hits++;
            }
            if (hits == phrase.length) {
                return i;
            }
        }
        return -1;
    }

    static String[] words(String text) {
        String words = Letters.words(text);
        return words.isEmpty() ? new String[0] : words.split(" ");
    }

    private static Phrase phrase(String[] words, double weight, Vocabulary vocabulary) {
        return new Phrase(Arrays.stream(words).mapToInt(vocabulary::add).toArray(), words, weight);
    }

    private static HeadWords load() {
        try (InputStream in = Objects.requireNonNull(HeadWords.class.getResourceAsStream(FILE), FILE)) {
            Data data = new YAMLMapper().readValue(in, Data.class);
            Map<TableKind, Kind> kinds = new EnumMap<>(TableKind.class);
            for (TableKind kind : TableKind.values()) {
                KindData read = Objects.requireNonNull(data.kinds().get(kind.key()), kind.key());
                kinds.put(kind, new Kind(
                        read.labels().stream().map(Label::of).toList(),
                        read.needs().stream().map(any -> any.stream().map(Label::of).toList()).toList(),
                        read.order().stream().map(Label::of).toList()));
            }
            Vocabulary vocabulary = new Vocabulary();
            Map<Label, List<Phrase>> phrases = new EnumMap<>(Label.class);
            data.labels().forEach((label, weights) -> phrases.put(Label.of(label), weights.entrySet().stream()
                    .map(entry -> phrase(words(entry.getKey()), entry.getValue(), vocabulary))
                    .toList()));
            return new HeadWords(kinds, vocabulary, phrases, data.totals().stream().map(HeadWords::words).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A kind of table.
     *
     * @param labels the columns it may have
     * @param needs the columns it must have: of each inner list, one
     * @param order of the columns in the printed form
     */
    record Kind(List<Label> labels, List<List<Label>> needs, List<Label> order) {}

    /**
     * Words that name a column, and how strongly.
     *
     * @param words by their numbers in the vocabulary
     * @param text the words themselves
     */
    record Phrase(int[] words, String[] text, double weight) {}

    private record Data(Map<String, KindData> kinds, List<String> totals, Map<String, Map<String, Double>> labels) {}

    private record KindData(List<String> labels, List<List<String>> needs, List<String> order) {}
}
