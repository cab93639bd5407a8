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
    private static final int MOST_SYLLABLES = 6;
    private static final int MOST_KINDS = 20_000;
    private static final Map<String, Kind> KINDS = new ConcurrentHashMap<>();
    private static final Data DATA = Data.read();

    static Words of(String text) {
        int count = 0;
        int glued = Glue.count(text);
        int strange = 0;
        for (int start = 0; start < text.length(); ) {
            int end = wordEnd(text, start);
            if (end == start) {
                start += Character.charCount(text.codePointAt(start));
                continue;
            }
            count++;
            Kind kind = kind(text.substring(start, end));
            glued += kind == Kind.GLUED ? 1 : 0;
            strange += kind == Kind.STRANGE ? 1 : 0;
            start = end;
        }
        return new Words(count, glued, strange);
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
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
        int start = text.length();
        while (start > 0 && Character.isLetter(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return DATA.wanting.contains(text.substring(start).toLowerCase(Locale.ROOT));
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
