package vn.caitien.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How alike two plans' sections are: half by all their words, half by headings with numbers and depth. */
final class Outline {

    private record Heading(int depth, String number, String title) {}

    private Outline() {}

    /** 0 to 1, to four decimals; null when the truth has no words in its sections. */
    static @Nullable Double likeness(JsonNode truth, JsonNode found) {
        List<String> words = words(truth);
        if (words.isEmpty()) {
            return null;
        }
        double byWords = Sequences.ratio(words, words(found));
        double byHeadings = Sequences.ratio(headings(truth, 0), headings(found, 0));
        return Share.round((byWords + byHeadings) / 2);
    }

    private static List<Heading> headings(JsonNode sections, int depth) {
        List<Heading> headings = new ArrayList<>();
        for (JsonNode section : sections) {
            headings.add(new Heading(depth, String.join(" ", Words.of(Measure.text(section, "number"))),
                    String.join(" ", Words.of(Measure.text(section, "title")))));
            headings.addAll(headings(section.path("subsections"), depth + 1));
        }
        return headings;
    }

    private static List<String> words(JsonNode sections) {
        List<String> words = new ArrayList<>();
        for (JsonNode section : sections) {
            String number = Measure.text(section, "number");
            String title = Measure.text(section, "title");
            words.addAll(Words.of((number == null ? "" : number) + " " + (title == null ? "" : title)));
            section.path("paragraphs").forEach(paragraph -> words.addAll(Words.of(paragraph.asString())));
            words.addAll(words(section.path("subsections")));
        }
        return words;
    }
}
