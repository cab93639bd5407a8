package vn.caitien.intake.readers.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
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
    private static final int BASE = 16;

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
        return switch (header("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
            case "base64" -> Base64.getMimeDecoder().decode(sound(body));
            case "quoted-printable" -> unquoted(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    /** What follows the padding, or a last piece of one sign alone, is no base64. */
    private static String sound(String text) {
        StringBuilder signs = new StringBuilder(text.length());
        for (int i = 0; i < text.length() && text.charAt(i) != '='; i++) {
            char sign = text.charAt(i);
            if (sign < 0x80 && (Character.isLetterOrDigit(sign) || sign == '+' || sign == '/')) {
                signs.append(sign);
            }
        }
        signs.setLength(signs.length() - (signs.length() % 4 == 1 ? 1 : 0));
        return signs.toString();
    }

    private static byte[] unquoted(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            int code = sign == '=' && i + 2 < text.length() ? code(text.charAt(i + 1), text.charAt(i + 2)) : -1;
            if (code >= 0) {
                bytes.write(code);
                i += 2;
            } else if (sign == '=' && text.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (sign == '=' && text.startsWith("\n", i + 1)) {
                i++;
            } else {
                bytes.write(sign);
            }
        }
        return bytes.toByteArray();
    }

    private static int code(char high, char low) {
        int first = Character.digit(high, BASE);
        int second = Character.digit(low, BASE);
        return first < 0 || second < 0 ? -1 : first * BASE + second;
    }
}
