package vn.caitien.intake.confidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    private static final int MOST_KINDS = 20_000;
    private static final Map<String, Kind> KINDS = new ConcurrentHashMap<>();
    private static final Data DATA = Data.read();

    static Words of(String text) {
        int count = 0;
        int glued = (int) GLUED_MARKS.matcher(text).results().count();
        int strange = 0;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            count++;
            Kind kind = kind(matcher.group());
            glued += kind == Kind.GLUED ? 1 : 0;
            strange += kind == Kind.STRANGE ? 1 : 0;
        }
        return new Words(count, glued, strange);
    }

    private enum Kind { SOUND, GLUED, STRANGE }

    /** The same few thousand words come again and again. */
    private static Kind kind(String word) {
        Kind kind = KINDS.get(word);
        if (kind == null) {
            kind = Syllables.possible(word) || word.equals(word.toUpperCase(Locale.ROOT))
                    || DATA.known.contains(word.toLowerCase(Locale.ROOT))
                    ? Kind.SOUND : splits(word, MOST_SYLLABLES) ? Kind.GLUED : Kind.STRANGE;
            if (KINDS.size() >= MOST_KINDS) {
                KINDS.clear();
            }
            KINDS.put(word, kind);
        }
        return kind;
    }

    /** Whether the last word wants another after it, or a bracket is open, or a comma is the end. */
    static boolean endsOpenly(String text) {
        if (text.endsWith(",") || text.lastIndexOf('(') > text.lastIndexOf(')')) {
            return true;
        }
        Matcher last = LAST.matcher(text);
        return last.find() && last.end(1) == text.length() && DATA.wanting.contains(last.group(1).toLowerCase(Locale.ROOT));
    }

    /** Whether it is several syllables, none of a single letter: those are too easily found. */
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
