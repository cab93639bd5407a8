package vn.caitien.app.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/**
 * What a part of a file was found to be.
 *
 * @param rows its lines: in the text a table is copied as, ends of line inside a value are written otherwise
 * @param sha256 of its bytes, in hexadecimal
 */
public record Measured(long rows, long bytes, String sha256) {
    private static final int BUFFER = 1 << 16;

    /** Writes what a {@code copy … to stdout} gives as one part. */
    public static Measured copied(Connection connection, String command, ZipOutputStream zip, String name)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(name));
        Measured copied = copied(connection, command, zip);
        zip.closeEntry();
        return copied;
    }

    /** Passes what a {@code copy … to stdout} gives on, and leaves {@code out} open. */
    public static Measured copied(Connection connection, String command, OutputStream out) throws IOException, SQLException {
        MessageDigest digest = sha256Digest();
        Counted counted = new Counted(new DigestOutputStream(out, digest));
        long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(command, counted);
        return new Measured(rows, counted.count(), HexFormat.of().formatHex(digest.digest()));
    }

    /** Writes lines as one part. */
    public static Measured written(Iterable<String> lines, ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        MessageDigest digest = sha256Digest();
        Counted counted = new Counted(new DigestOutputStream(zip, digest));
        long rows = 0;
        for (String line : lines) {
            counted.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            rows++;
        }
        zip.closeEntry();
        return new Measured(rows, counted.count(), HexFormat.of().formatHex(digest.digest()));
    }

    /** Writes all that comes as one part. */
    public static Measured passed(InputStream content, ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        MessageDigest digest = sha256Digest();
        Lines lines = new Lines();
        Counted counted = new Counted(new DigestOutputStream(zip, digest));
        byte[] buffer = new byte[BUFFER];
        for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
            counted.write(buffer, 0, count);
            lines.write(buffer, 0, count);
        }
        zip.closeEntry();
        return new Measured(lines.count, counted.count(), HexFormat.of().formatHex(digest.digest()));
    }

    /** Reads a part to its end. */
    public static Measured of(InputStream content) throws IOException {
        MessageDigest digest = sha256Digest();
        Lines lines = new Lines();
        Counted counted = new Counted(new DigestOutputStream(lines, digest));
        content.transferTo(counted);
        return new Measured(lines.count, counted.count(), HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class Lines extends OutputStream {
        private long count;

        @Override
        public void write(int one) {
            if (one == '\n') {
                count++;
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            for (int at = from; at < from + length; at++) {
                write(bytes[at]);
            }
        }
    }
}
