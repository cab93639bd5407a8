package vn.caitien.app.improvement.telling;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who is told.
 *
 * @param person of the school, by {@link vn.caitien.app.access.SchoolPerson#id()}; null for a name typed by hand
 * @param post null where it is not told
 */
public record Hearer(@Nullable UUID person, String name, @Nullable String post) {
    private static final Pattern LINE = Pattern.compile("[-–\\s]*(.+?)\\s*(?:\\(([^()]+)\\))?\\s*[;.,]*\\s*");

    /** Names typed by hand: a line each, in brackets what someone is; empty lines are passed over. */
    static List<Hearer> typed(String lines) {
        return lines.lines().filter(line -> !line.isBlank()).map(LINE::matcher).filter(Matcher::matches)
                .map(line -> new Hearer(null, line.group(1), line.group(2))).toList();
    }
}
