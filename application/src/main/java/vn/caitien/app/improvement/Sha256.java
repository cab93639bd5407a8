package vn.caitien.app.improvement;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes by which bytes are known again. */
public final class Sha256 {
    private static final int PIECE = 1 << 16;

    private Sha256() {}

    /** Of some bytes: 32 bytes. */
    public static byte[] of(byte[] bytes) {
        return fresh().digest(bytes);
    }

    /** Of all there is to read, as people compare it; nothing of it is kept. */
    public static String mark(InputStream in) throws IOException {
        MessageDigest hash = fresh();
        byte[] piece = new byte[PIECE];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            hash.update(piece, 0, read);
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
