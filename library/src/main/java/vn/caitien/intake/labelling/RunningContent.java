package vn.caitien.intake.labelling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.text.Plain;

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
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (String word : words) {
            starts.add(text.length());
            text.append(word.toLowerCase(Locale.ROOT).replace('–', '-')).append(' ');
        }
        for (Shape shape : shapes) {
            Matcher matcher = shape.pattern.matcher(text);
            int word = 0;
            while (matcher.find()) {
                while (word + 1 < words.length && starts.get(word + 1) <= matcher.start()) {
                    word++;
                }
                int end = word + 1;
                while (end < words.length && starts.get(end) < matcher.end()) {
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
        List<String> tokens = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            for (String token : tokens(words[i])) {
                tokens.add(token);
                at.add(i);
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            for (Phrase phrase : byFirstWord.getOrDefault(tokens.get(i), List.of())) {
                int end = i + phrase.words.size();
                if (end <= tokens.size() && tokens.subList(i, end).equals(phrase.words)) {
                    hits.add(new Hit(at.get(i), at.get(end - 1) + 1, phrase.label, phrase.weight, false));
                }
            }
        }
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        for (String token : Plain.bare(text).split("[^a-z0-9]+")) {
            if (!token.isEmpty()) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private record Phrase(List<String> words, Label label, double weight) {}

    private record Shape(Pattern pattern, Map<Label, Double> weights) {}

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

    private void add(List<String> words, Label label, double weight) {
        byFirstWord.computeIfAbsent(words.getFirst(), none -> new ArrayList<>()).add(new Phrase(words, label, weight));
    }

    private void add(String name, String pattern) {
        Map<Label, Double> weights = new HashMap<>();
        ContentFile.STANDARD.labels().forEach((label, column) -> {
            if (column.shapes().containsKey(name)) {
                weights.put(Label.of(label), column.shapes().get(name));
            }
        });
        shapes.add(new Shape(Pattern.compile(pattern), weights));
    }
}
