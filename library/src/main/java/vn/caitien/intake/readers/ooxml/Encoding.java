package vn.caitien.intake.readers.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Finds a part's encoding: ECMA-376 part 2 allows UTF-8 and UTF-16 only, told apart by their first bytes. The parser is
 * given characters, because on bytes that are no characters it writes to the console before it throws.
 */
final class Encoding {

    private Encoding() {}

    /** @return the characters; reading throws {@link java.nio.charset.CharacterCodingException} where there are none */
    static Reader decode(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, 3);
        byte[] first = bytes.readNBytes(3);
        Charset charset = StandardCharsets.UTF_8;
        int mark = 0;
        if (first.length >= 2 && first[0] == (byte) 0xFE && first[1] == (byte) 0xFF) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        } else if (first.length >= 2 && first[0] == (byte) 0xFF && first[1] == (byte) 0xFE) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        } else if (first.length == 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF) {
            mark = 3;
        } else if (first.length >= 2 && first[0] == 0) {
            charset = StandardCharsets.UTF_16BE;
        } else if (first.length >= 2 && first[1] == 0) {
            charset = StandardCharsets.UTF_16LE;
        }
        bytes.unread(first, mark, first.length - mark);
        return new InputStreamReader(bytes, charset.newDecoder());
    }
}
