package vn.caitien.intake.readers.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Unpacks the body of a part (RFC 2045, section 6). */
final class TransferEncoding {
    private static final int BASE = 16;

    private TransferEncoding() {}

    /**
     * The bytes.
     *
     * @param encoding its name; bytes as they stand for any that is not known
     * @param body a character for each byte
     */
    static byte[] decode(String encoding, String body) {
        return switch (encoding.toLowerCase(Locale.ROOT)) {
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
