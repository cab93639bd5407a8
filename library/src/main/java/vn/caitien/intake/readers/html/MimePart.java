package vn.caitien.intake.readers.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One part of a message (RFC 2045, RFC 2046), a character for each byte. */
record MimePart(Map<String, String> headers, String body) {
    private static final int MOST_HEADERS = 100;
    private static final Pattern END_OF_HEADERS = Pattern.compile("\\r?\\n\\r?\\n");
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");

    /** Headers, an empty line, a body; headers without a body, too. */
    static MimePart of(String text) {
        Matcher end = END_OF_HEADERS.matcher(text);
        boolean found = end.find();
        String head = found ? text.substring(0, end.start()) : text;
        Map<String, String> headers = new HashMap<>();
        for (String line : FOLD.matcher(head).replaceAll(" ").split("\\r?\\n", MOST_HEADERS)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
            }
        }
        return new MimePart(headers, found ? text.substring(end.end()) : "");
    }

    private String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The media type in lower case; plain text where none is named. */
    String type() {
        String type = header("content-type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.isEmpty() ? "text/plain" : type;
    }

    @Nullable String charset() {
        return parameter("charset");
    }

    /** What parts a message of many parts; null for one of a single part. */
    @Nullable String boundary() {
        return type().startsWith("multipart/") ? parameter("boundary") : null;
    }

    private @Nullable String parameter(String name) {
        Matcher value = Pattern.compile("(?i);\\s*" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))")
                .matcher(header("content-type"));
        return value.find() ? value.group(1) != null ? value.group(1) : value.group(2) : null;
    }

    /** The texts between the boundaries. */
    List<String> parts(String boundary) {
        List<String> parts = new ArrayList<>();
        String line = "--" + boundary;
        int from = body.indexOf(line);
        while (from >= 0 && !body.startsWith("--", from + line.length())) {
            int start = body.indexOf('\n', from) + 1;
            int next = start == 0 ? -1 : body.indexOf("\n" + line, start - 1);
            if (start > 0) {
                parts.add(body.substring(start, next < 0 ? body.length() : Math.max(start, next)));
            }
            from = next < 0 ? -1 : next + 1;
        }
        return parts;
    }

    /** The bytes, unpacked. */
    byte[] content() {
        return TransferEncoding.decode(header("content-transfer-encoding"), body);
    }
}
