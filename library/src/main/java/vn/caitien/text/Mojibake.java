package vn.caitien.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** UTF-8 that was read as windows-1252: {@code "Tiáº¿ng"} for {@code "Tiếng"}. */
final class Mojibake {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int FEWEST = 2;
    private static final int MOST = 4;

    private Mojibake() {}

    /** The text with every run of signs that is a letter's UTF-8 as that letter. */
    static String read(String coded) {
        StringBuilder read = new StringBuilder(coded.length());
        for (int i = 0; i < coded.length(); i++) {
            int length = sequence(coded, i);
            String letter = length == 0 ? "" : letter(coded.substring(i, i + length));
            if (letter.isEmpty()) {
                read.append(coded.charAt(i));
            } else {
                read.append(letter);
                i += length - 1;
            }
        }
        return Normalizer.normalize(read, Normalizer.Form.NFC);
    }

    /** How many bytes the letter beginning here would have; 0 when none begins. */
    private static int sequence(String coded, int at) {
        int lead = coded.charAt(at);
        int length = lead >= 0xc3 && lead < 0xe0 ? FEWEST : lead >= 0xe0 && lead < 0xf0 ? FEWEST + 1 : lead == 0xf0 ? MOST : 0;
        return at + length <= coded.length() ? length : 0;
    }

    private static String letter(String signs) {
        ByteBuffer bytes = ByteBuffer.allocate(signs.length());
        for (int i = 0; i < signs.length(); i++) {
            char sign = signs.charAt(i);
            if (sign < 0x100) {
                bytes.put((byte) sign);
            } else {
                byte[] one = String.valueOf(sign).getBytes(WESTERN);
                bytes.put(one[0]);
            }
        }
        try {
            CharBuffer letters = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return letters.toString();
        } catch (CharacterCodingException none) {
            return "";
        }
    }
}
