package vn.caitien.intake.confidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.text.Syllables;

/**
 * How sound the words of a text are.
 *
 * @param count of its words
 * @param glued words that are several syllables without a space
 * @param strange words that are no syllables at all
 */
record Words(int count, int glued, int strange) {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** Also a year with a gap in it. */
    private static final Pattern GLUED_MARKS = Pattern.compile("\\p{L}{2}\\p{Ll}\\d|(?<!\\d)20\\d?\\s\\d{1,2}(?!\\d)|(?<![\\p{L}/])\\d+\\p{Ll}{3,}|\\p{Ll}[,;:]\\p{L}|\\p{Ll}\\.\\p{Lu}|\\p{Ll}\\(");
    private static final Pattern LAST = Pattern.compile("(\\p{L}+)\\W*$", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int MOST_SYLLABLES = 6;
    private static final Data DATA = Data.read();

    static Words of(String text) {
        int count = 0;
        int glued = (int) GLUED_MARKS.matcher(text).results().count();
        int strange = 0;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            count++;
            String word = matcher.group();
            if (Syllables.possible(word) || word.equals(word.toUpperCase(Locale.ROOT))
                    || DATA.known.contains(word.toLowerCase(Locale.ROOT))) {
                continue;
            }
            if (splits(word, MOST_SYLLABLES)) {
                glued++;
            } else {
                strange++;
            }
        }
        return new Words(count, glued, strange);
    }

    /** Whether the last word wants another after it, or a bracket is open, or a comma is the end. */
    static boolean endsOpenly(String text) {
        if (text.endsWith(",") || text.lastIndexOf('(') > text.lastIndexOf(')')) {
            return true;
        }
        Matcher last = LAST.matcher(text);
        return last.find() && last.end(1) == text.length() && DATA.wanting.contains(last.group(1).toLowerCase(Locale.ROOT));
    }

    /** A syllable of one or two letters is too easily found anywhere, unless only one other is needed. */
    private static boolean splits(String word, int most) {
        for (int end = 2; end <= word.length() - 2 && most > 1; end++) {
            String rest = word.substring(end);
            if (Syllables.possible(word.substring(0, end)) && (Syllables.possible(rest) || splits(rest, most - 1))) {
                return true;
            }
        }
        return false;
    }

    private record Data(Set<String> known, Set<String> wanting) {

        private record File(List<String> known, List<String> wanting) {}

        static Data read() {
            String name = "/vn/caitien/intake/confidence/words.yaml";
            try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
                File file = new YAMLMapper().readValue(in, File.class);
                return new Data(Set.copyOf(file.known), Set.copyOf(file.wanting));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
