package vn.caitien.evidence.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words by which the parts of a first page are known, from {@code words.yaml}. */
record PageWords(List<String> mottos, List<String> subjects, String subjectAs, String addressed, List<String> quoting,
        List<String> bodyOpenings, List<String> summaryOpenings, List<String> summaryGoesOn, List<String> authorities, List<String> deciders, List<String> toldOf,
        List<String> grounds, List<String> dayOpenings, int earliestYear,
        int latestYear, @JsonProperty("short") Map<String, String> abbreviations, List<String> units, List<String> beforeUnits,
        List<String> communes, List<String> binding, List<String> within, List<String> ofSchools, List<String> everywhere, List<String> bodies, List<String> superiors, List<String> ofUnits,
        List<String> schools, List<String> others) {
    private static final PageWords STANDARD = Yaml.read("words.yaml", PageWords.class);

    static PageWords standard() {
        return STANDARD;
    }

    /** The longest phrase of a list that a text begins with, as whole words. */
    static Optional<String> begins(String text, List<String> phrases, Spelling spelling) {
        String words = spelling.of(text) + " ";
        return phrases.stream().filter(phrase -> words.startsWith(spelling.of(phrase) + " "))
                .max(Comparator.comparingInt(String::length));
    }

    /** Whether a text ends in one of the phrases, as whole words. */
    static boolean ends(String text, List<String> phrases, Spelling spelling) {
        String words = " " + spelling.of(text);
        return phrases.stream().anyMatch(phrase -> words.endsWith(" " + spelling.of(phrase)));
    }
}
