package vn.caitien.intake.labelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.caitien.text.Letters;

/** Finds in running words what the cells of each column tend to say. */
public final class RunningContent {
    private static final RunningContent STANDARD = load();

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();

    private RunningContent() {}

    public static RunningContent standard() {
        return STANDARD;
    }

    /**
     * A phrase or shape that speaks for a column.
     *
     * @param word where it begins, from 0
     * @param end the word behind its last
     * @param shape whether it is a shape rather than a phrase
     */
    public record Hit(int word, int end, Label label, double weight, boolean shape) {}

    /**
     * Every phrase and shape found; shapes that only a whole cell can have are not looked for.
     *
     * @param words of a text, in order
     */
    public List<Hit> hits(String[] words) {
        List<Hit> hits = new ArrayList<>();
        phrases(words, hits);
        StringBuilder lower = new StringBuilder();
        int[] starts = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            starts[i] = lower.length();
            lower.append(words[i].toLowerCase(Locale.ROOT).replace('–', '-')).append(' ');
        }
        String text = lower.toString();
        for (Shape shape : shapes) {
            Sought.Places places = shape.pattern.in(text);
            int word = 0;
            while (places.next()) {
                while (word + 1 < words.length && starts[word + 1] <= places.start()) {
                    word++;
                }
                int end = word + 1;
                while (end < words.length && starts[end] < places.end()) {
                    end++;
                }
                for (Map.Entry<Label, Double> speaks : shape.weights.entrySet()) {
                    hits.add(new Hit(word, end, speaks.getKey(), speaks.getValue(), true));
                }
            }
        }
        return hits;
    }

    private void phrases(String[] words, List<Hit> hits) {
        Map<String, String[]> known = new HashMap<>();
        List<String> tokens = new ArrayList<>(words.length);
        List<Integer> at = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            for (String token : known.computeIfAbsent(words[i], RunningContent::tokens)) {
                tokens.add(token);
                at.add(i);
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            for (Phrase phrase : byFirstWord.getOrDefault(tokens.get(i), List.of())) {
                if (phrase.standsAt(tokens, i)) {
                    int last = i + phrase.words.length - 1;
                    hits.add(new Hit(at.get(i), at.get(last) + 1, phrase.label, phrase.weight, false));
                }
            }
        }
    }

    private static String[] tokens(String text) {
        String words = Letters.words(text);
        return words.isEmpty() ? new String[0] : words.split(" ");
    }

    private record Phrase(String[] words, Label label, double weight) {
        boolean standsAt(List<String> tokens, int at) {
            return at + words.length <= tokens.size() && Arrays.asList(words).equals(tokens.subList(at, at + words.length));
        }
    }

    private record Shape(Sought pattern, Map<Label, Double> weights) {}

    private static RunningContent load() {
        RunningContent content = new RunningContent();
        ContentFile.STANDARD.labels().forEach((name, label) -> label.phrases().forEach(
                (phrase, weight) -> content.add(tokens(phrase), Label.of(name), weight)));
        ContentFile.STANDARD.shapes().forEach((place, patterns) -> {
            if (place != ContentFile.Place.BEGINNING) { // these are shapes of whole cells
                patterns.forEach(content::add);
            }
        });
        return content;
    }

    private void add(String[] words, Label label, double weight) {
        byFirstWord.computeIfAbsent(words[0], none -> new ArrayList<>()).add(new Phrase(words, label, weight));
    }

    private void add(String name, String pattern) {
        Map<Label, Double> weights = new HashMap<>();
        ContentFile.STANDARD.labels().forEach((label, column) -> {
            if (column.shapes().containsKey(name)) {
                weights.put(Label.of(label), column.shapes().get(name));
            }
        });
        shapes.add(new Shape(new Sought(pattern), weights));
    }
}
