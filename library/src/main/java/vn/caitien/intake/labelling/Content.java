package vn.caitien.intake.labelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.text.Plain;

/** What the cells of each column tend to say, from {@code content.yaml}. */
public final class Content {
    private static final String FILE = "/vn/caitien/intake/content.yaml";
    private static final Content STANDARD = load();
    /** How many natural logarithms apart two lengths must be to cost one. */
    private static final double LENGTH_SPREAD = 1.2;

    private final Map<Label, Profile> profiles;

    private Content(Map<Label, Profile> profiles) {
        this.profiles = profiles;
    }

    public static Content standard() {
        return STANDARD;
    }

    /**
     * How likely a text belongs to each column of a table.
     *
     * @param text of a cell, not blank
     * @param labels of the table's columns
     * @return for each label 0 to 1, adding up to 1
     */
    public double[] likelihoods(String text, List<Label> labels) {
        Written written = Written.of(text);
        double[] result = labels.stream().mapToDouble(label -> Math.exp(score(written, label))).toArray();
        double sum = Arrays.stream(result).sum();
        return Arrays.stream(result).map(weight -> weight / sum).toArray();
    }

    /** How much likelier, as a natural logarithm, a cell of that column is filled than empty. */
    double filled(Label label) {
        Profile profile = profiles.get(label);
        return profile == null ? 0 : Math.log((1 - profile.empty) / profile.empty);
    }

    private double score(Written written, Label label) {
        Profile profile = profiles.get(label);
        if (profile == null) {
            return 0;
        }
        double distance = Math.log(Math.max(1, written.lower.length()) / profile.length) / LENGTH_SPREAD;
        double score = -Math.min(2, distance * distance);
        for (Weighted phrase : profile.phrases) {
            score += written.bare.contains(phrase.words) ? phrase.weight : 0;
        }
        for (Shape shape : profile.shapes) {
            score += written.shows(shape.pattern) ? shape.weight : 0;
        }
        return score;
    }

    /** @param shown the shapes looked for so far: most labels ask for the same ones */
    private record Written(String lower, String bare, Map<Pattern, Boolean> shown) {
        static Written of(String text) {
            return new Written(Plain.lower(text), spaced(text), new IdentityHashMap<>());
        }

        boolean shows(Pattern pattern) {
            return shown.computeIfAbsent(pattern, shape -> shape.matcher(lower).find());
        }
    }

    /** The words alone, bare, a space around each. */
    private static String spaced(String text) {
        String bare = Plain.bare(text);
        StringBuilder words = new StringBuilder(bare.length() + 2).append(' ');
        for (int i = 0; i < bare.length(); i++) {
            char letter = bare.charAt(i);
            boolean kept = letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
            if (kept) {
                words.append(letter);
            } else if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.charAt(words.length() - 1) == ' ' ? words.toString() : words.append(' ').toString();
    }

    private record Weighted(String words, double weight) {}

    private record Shape(Pattern pattern, double weight) {}

    private record Profile(double length, double empty, List<Weighted> phrases, List<Shape> shapes) {}

    private record Data(Map<String, String> shapes, Map<String, LabelData> labels) {}

    private record LabelData(double length, double empty, Map<String, Double> shapes, Map<String, Double> phrases) {}

    private static Content load() {
        try (InputStream in = Objects.requireNonNull(Content.class.getResourceAsStream(FILE), FILE)) {
            Data data = new YAMLMapper().readValue(in, Data.class);
            Map<String, Pattern> shapes = new HashMap<>();
            data.shapes.forEach((name, pattern) -> shapes.put(name, Pattern.compile(pattern)));
            Map<Label, Profile> profiles = new EnumMap<>(Label.class);
            data.labels.forEach((name, label) -> profiles.put(Label.of(name), profile(label, shapes)));
            return new Content(profiles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Profile profile(LabelData label, Map<String, Pattern> shapes) {
        Map<String, Double> phrases = label.phrases == null ? Map.of() : label.phrases;
        Map<String, Double> named = label.shapes == null ? Map.of() : label.shapes;
        return new Profile(
                label.length,
                label.empty,
                phrases.entrySet().stream().map(e -> new Weighted(spaced(e.getKey()), e.getValue())).toList(),
                named.entrySet().stream()
                        .map(e -> new Shape(Objects.requireNonNull(shapes.get(e.getKey()), e.getKey()), e.getValue()))
                        .toList());
    }
}
