package vn.caitien.work.tasks;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a line begins with.
 *
 * @param printed the mark; null for a line without one
 * @param rest the line without it
 */
record Mark(Kind kind, @Nullable String printed, String rest) {
    private static final Pattern LINE = Pattern.compile(
            "\\s*(?:(?<dash>[-–—−])(?!\\d)|(?<plus>\\+)|(?<dot>[•·●▪■◦○*➢✓])|(?<letter>\\p{L}\\s*\\)|\\p{Ll}\\.(?=\\s))"
                    + "|(?<number>\\d{1,2}\\s*(?:\\)|\\.(?!\\d))))\\s*(?<rest>.*)", Pattern.DOTALL);

    /** Marks of one kind stand on one level. */
    enum Kind {
        DASH,
        PLUS,
        DOT,
        LETTER,
        NUMBER,
        NONE
    }

    static Mark of(String line) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches() && !matcher.group("rest").isBlank()) {
            for (Kind kind : Kind.values()) {
                String printed = kind == Kind.NONE ? null : matcher.group(kind.name().toLowerCase(Locale.ROOT));
                if (printed != null) {
                    return new Mark(kind, printed, matcher.group("rest").strip());
                }
            }
        }
        return new Mark(Kind.NONE, null, line.strip());
    }
}
