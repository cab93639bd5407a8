package vn.caitien.intake.readers.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What marks the entries of a list, and pages; from the data file {@code marks.yaml}. */
final class Bullets {
    /** Stands for a bullet of a symbol font, whose code says nothing. */
    static final String MARK = "•";

    private static final Words WORDS = Words.read();
    private static final Set<String> BULLETS = Set.copyOf(WORDS.bullets);
    private static final Pattern MARKS = any(WORDS.marks);
    private static final Pattern NUMBERS = any(WORDS.numbers);
    private static final Pattern HEADING = Pattern.compile(WORDS.headings);
    private static final Pattern PAGE_NUMBER = Pattern.compile(WORDS.pageNumbers);
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.;:!?…]");

    private Bullets() {}

    static boolean bullet(String text) {
        return BULLETS.contains(text.substring(0, 1));
    }

    static boolean dashOrLetter(String line) {
        return MARKS.matcher(line).matches();
    }

    static boolean number(String line) {
        return NUMBERS.matcher(line).matches();
    }

    /** Whether the line begins with a Roman number, as the heading of a chapter does. */
    static boolean heading(String line) {
        return HEADING.matcher(line).matches();
    }

    static boolean letterOrNumber(String line) {
        return !line.isEmpty()
                && (number(line) || line.charAt(0) == '(' || Character.isLetter(line.charAt(0)) && dashOrLetter(line));
    }

    static boolean pageNumber(String line) {
        return PAGE_NUMBER.matcher(line).matches();
    }

    static boolean sentenceEnd(String line) {
        return SENTENCE_END.matcher(line).matches();
    }

    /** The text with a bullet at its start written as a dash. */
    static String dashed(String text) {
        return bullet(text) ? "- " + text.substring(1).strip() : text;
    }

    private static Pattern any(List<String> patterns) {
        return Pattern.compile(String.join("|", patterns));
    }

    private record Words(List<String> bullets, List<String> marks, List<String> numbers, String headings, String pageNumbers) {
        static Words read() {
            try (InputStream in = Bullets.class.getResourceAsStream("marks.yaml")) {
                return new YAMLMapper().readValue(in, Words.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
