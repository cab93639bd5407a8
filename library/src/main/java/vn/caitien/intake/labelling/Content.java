package vn.caitien.intake.labelling;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.caitien.intake.labelling.ContentFile.Place;
import vn.caitien.text.Plain;

/** What the cells of each column tend to say. */
final class Content {
    private static final Content STANDARD = load();
    /** How many natural logarithms apart two lengths must be to cost one. */
    private static final double LENGTH_SPREAD = 1.2;

    private final Map<Label, Profile> profiles;

    private Content(Map<Label, Profile> profiles) {
        this.profiles = profiles;
    }

    static Content standard() {
        return STANDARD;
    }

    /** A text, ready to be weighed as what a column says. */
    Written written(String text) {
        return new Written(profiles, text);
    }

    /** How much likelier, as a natural logarithm, a cell of that column is filled than empty. */
    double filled(Label label) {
        Profile profile = profiles.get(label);
        return profile == null ? 0 : Math.log((1 - profile.empty) / profile.empty);
    }

    /** A text of a cell; what is found out about it is kept, for most labels ask for the same. */
    static final class Written {
        private final Map<Label, Profile> profiles;
        private final String lower;
        private final String bare;
        private final boolean figures;
        private final Map<Sought, Boolean> shown = new IdentityHashMap<>();
        private final Map<Label, Double> scores = new EnumMap<>(Label.class);

        private Written(Map<Label, Profile> profiles, String text) {
            this.profiles = profiles;
            lower = Plain.lower(text);
            bare = spaced(text);
            figures = lower.chars().anyMatch(letter -> letter >= '0' && letter <= '9');
        }

        /** A natural logarithm: the greater, the better the text fits the column. */
        double score(Label label) {
            return scores.computeIfAbsent(label, this::weigh);
        }

        private double weigh(Label label) {
            Profile profile = profiles.get(label);
            if (profile == null) {
                return 0;
            }
            double distance = Math.log(Math.max(1, lower.length()) / profile.length) / LENGTH_SPREAD;
            double score = -Math.min(2, distance * distance);
            for (Weighted phrase : profile.phrases) {
                score += bare.contains(phrase.words) ? phrase.weight : 0;
            }
            for (Shape shape : profile.shapes) {
                score += shows(shape) ? shape.weight : 0;
            }
            return score;
        }

        private boolean shows(Shape shape) {
            return shown.computeIfAbsent(shape.pattern, pattern -> switch (shape.place) {
                case BEGINNING -> pattern.opens(lower);
                case FIGURE -> figures && pattern.standsIn(lower);
                case ANYWHERE -> pattern.standsIn(lower);
            });
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

    private record Shape(Sought pattern, Place place, double weight) {
        Shape weighing(double other) {
            return new Shape(pattern, place, other);
        }
    }

    private record Profile(double length, double empty, List<Weighted> phrases, List<Shape> shapes) {}

    private static Content load() {
        ContentFile file = ContentFile.STANDARD;
        Map<String, Shape> shapes = new HashMap<>();
        file.shapes().forEach((place, patterns) -> patterns.forEach((name, pattern) ->
                shapes.put(name, new Shape(new Sought(pattern), place, 1))));
        Map<Label, Profile> profiles = new EnumMap<>(Label.class);
        file.labels().forEach((name, label) -> profiles.put(Label.of(name), profile(label, shapes)));
        return new Content(profiles);
    }

    private static Profile profile(ContentFile.Column label, Map<String, Shape> shapes) {
        return new Profile(
                label.length(),
                label.empty(),
                label.phrases().entrySet().stream().map(e -> new Weighted(spaced(e.getKey()), e.getValue())).toList(),
                label.shapes().entrySet().stream()
                        .map(e -> Objects.requireNonNull(shapes.get(e.getKey()), e.getKey()).weighing(e.getValue()))
                        .toList());
    }
}
