package vn.caitien.app.platform.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import vn.caitien.app.platform.files.FileName;

/** The names of the files that belong to a backup: a line for each, its place in the store. */
final class FileListing {
    /** Takes one name after the other. */
    interface Reader {
        void read(FileName name) throws IOException;
    }

    private final MessageDigest digest = Measured.sha256Digest();
    private final Counted out;
    private long count;

    /** @param out left open */
    FileListing(OutputStream out) {
        this.out = new Counted(new DigestOutputStream(out, digest));
    }

    void add(FileName name) throws IOException {
        out.write((name + "\n").getBytes(StandardCharsets.US_ASCII));
        count++;
    }

    /** What was written; nothing can be added any more. */
    Measured done() {
        return new Measured(count, out.count(), HexFormat.of().formatHex(digest.digest()));
    }

    /** Reads the names a backup holds, in their order; none of one without files. */
    static void each(BackupReader backup, Reader reader) {
        backup.first((name, content) -> {
            if (name.equals(Manifest.FileList.NAME)) {
                each(content, reader);
            }
        });
    }

    private static void each(InputStream content, Reader reader) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.US_ASCII));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            reader.read(FileName.read(line).orElseThrow(() -> new IOException("no name of a file")));
        }
    }
}
