package vn.caitien.app.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes by which bytes are known again, and files are called. */
public final class Sha256 {
    private static final int PIECE = 1 << 16;

    private Sha256() {}

    /** Of some bytes: 32 bytes. */
    public static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    /** Of all there is to read, in 64 lower-case hexadecimal digits; nothing of it is kept. */
    public static String mark(InputStream in) throws IOException {
        MessageDigest hash = digest();
        byte[] piece = new byte[PIECE];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            hash.update(piece, 0, read);
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
