package vn.caitien.intake.readers.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.text.Writing;

/** Takes away the tags and entities that text copied out of a web page keeps. */
final class Tags {
    private static final String FILE = "/vn/caitien/intake/readers/text.yaml";
    private static final Pattern BREAKS = tags("breaks");
    private static final Pattern SILENT = tags("silent");
    private static final Pattern ENDS = Pattern.compile("[\\n\\r\\u000B\\u2028\\u2029]");

    private Tags() {}

    /** The lines of a text, clean, without blank ones. */
    static List<String> lines(String text) {
        String bare = text;
        if (text.indexOf('<') >= 0) {
            bare = SILENT.matcher(BREAKS.matcher(bare).replaceAll("\n")).replaceAll("");
        }
        if (bare.indexOf('&') >= 0) {
            bare = Parser.unescapeEntities(bare, true);
        }
        if (isOneLine(bare)) {
            String line = Writing.clean(bare);
            return line.isEmpty() ? List.of() : List.of(line);
        }
        return Arrays.stream(ENDS.split(bare)).map(Writing::clean).filter(line -> !line.isEmpty()).toList();
    }

    private static boolean isOneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) >= '\u2028') {
                return false;
            }
        }
        return true;
    }

    private static Pattern tags(String list) {
        try (InputStream in = Objects.requireNonNull(Tags.class.getResourceAsStream(FILE), FILE)) {
            List<String> names = new YAMLMapper().readTree(in).get(list).valueStream().map(JsonNode::asString).toList();
            return Pattern.compile("</?(?i:" + String.join("|", names) + ")(?:\\s[^<>]{0,500})?/?>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
