package vn.caitien.app.work.measure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words by which items of plans write figures, and the patterns made of them. */
record ProposalWords(List<String> from, List<String> to, @JsonProperty("at-most") List<String> atMost,
        @JsonProperty("at-least") List<String> atLeast) {
    static final ProposalWords WORDS = read();
    private static final String FIGURE = "(?<![\\d/.,])(\\d{1,12}(?:[.,]\\d{1,4})*)(?![\\d/])\\s*(%)?";
    private static final String UNIT = "([^.;,:()\\n\\d]*)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** From one figure to another: figure, percent, figure, percent, what follows. */
    Pattern change() {
        return Pattern.compile("(?:(?:" + any(from) + ")\\s+)?" + FIGURE + "\\s*[^.;,:\\d\\n]{0,20}?\\s*(?:" + any(to) + ")\\s*" + FIGURE + UNIT, FLAGS);
    }

    /** No more than a figure: figure, percent, what follows. */
    Pattern most() {
        return Pattern.compile("(?:" + any(atMost) + ")\\s*" + FIGURE + UNIT, FLAGS);
    }

    /** No less than a figure, in the same groups. */
    Pattern least() {
        return Pattern.compile("(?:" + any(atLeast) + ")\\s*" + FIGURE + UNIT, FLAGS);
    }

    private static String any(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static ProposalWords read() {
        try (InputStream in = Objects.requireNonNull(ProposalWords.class.getResourceAsStream("proposals.yaml"))) {
            return YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build()
                    .readValue(in, ProposalWords.class);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
