package vn.caitien.intake.flat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the ends and beginnings of lines say about whether a paragraph goes on. */
final class LineWords {
    private static final String FILE = "/vn/caitien/intake/flat/lines.yaml";
    private static final Set<String> UNFINISHED = words("unfinished");
    private static final Set<String> BEFORE_FIGURES = words("beforeFigures");
    private static final Pattern MARK = Pattern.compile(
            "(?:[-–—+*•●▪■◦○·➢✓✔❖\\uf0b7\\uf0a7\\uf0d8\\uf0fc]\\s*(?![-\\d])\\S|[-–—+]\\s+\\S|\\(?[a-zđ]\\)|[a-zđA-ZĐ]\\.\\s|\\(?\\d{1,2}\\)|\\d{1,2}[./:]\\s"
                    + "|\\d{1,2}(?:\\.\\d{1,2})+\\.?\\s|[IVX]{1,5}\\s*[.)/:-]\\s*\\S).*");
    private static final String ENDS = ".;:!?…";
    private static final String CLOSING = "'\"”’)";
    private static final Pattern FIGURES = Pattern.compile(".*\\d\\s*[-–/]");
    private static final Pattern YEARS = Pattern.compile("[-–]\\s*(?:20\\d{2}|\\d{1,2}\\b).*");

    private LineWords() {}

    /** Whether a line ends a sentence or a part of a list. */
    static boolean ends(String line) {
        int last = line.length() - 1;
        return last >= 0 && ENDS.indexOf(line.charAt(last)) >= 0
                || last > 0 && CLOSING.indexOf(line.charAt(last)) >= 0 && ENDS.indexOf(line.charAt(last - 1)) >= 0;
    }

    /** Whether a line begins an entry of a list or a section. */
    static boolean marked(String line) {
        return MARK.matcher(line).matches();
    }

    /** Whether no line begins so: small, or with a mark that closes. */
    static boolean goesOn(String line) {
        int first = line.codePointAt(0);
        boolean bracket = (first == '(' || first == '“' || first == '"') && line.length() > 1;
        return Character.isLowerCase(bracket ? line.codePointAt(1) : first) || ",;.:)/%".indexOf(first) >= 0;
    }

    /** Whether a text ends so that more must follow: with a comma or a word that leads to another. */
    static boolean unfinished(String line) {
        return line.endsWith(",") || UNFINISHED.contains(lastWord(line));
    }

    /** Whether a number, a day or a stretch of years is broken between the lines. */
    static boolean torn(String line, String next) {
        boolean figure = Character.isDigit(next.codePointAt(0));
        return figure && BEFORE_FIGURES.contains(lastWord(line))
                || figure && FIGURES.matcher(line).matches() || Character.isDigit(line.codePointBefore(line.length())) && YEARS.matcher(next).matches();
    }

    private static String lastWord(String line) {
        return line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String list) {
        try (InputStream in = Objects.requireNonNull(LineWords.class.getResourceAsStream(FILE), FILE)) {
            return new YAMLMapper().readTree(in).get(list).valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
