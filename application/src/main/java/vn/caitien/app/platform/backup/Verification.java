package vn.caitien.app.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.platform.backup.BackupRefused.Reason;

/** Reads a backup from end to end and holds every part against what the manifest says of it. */
final class Verification {
    private record Seen(long rows, long bytes, String sha256) {}

    private final Map<String, Seen> seen = new HashMap<>();
    private Optional<byte[]> manifest = Optional.empty();

    /** What it holds, when it is whole, as written, and not newer than this program. */
    static Manifest of(BackupReader reader) {
        Verification verification = new Verification();
        reader.each(verification::part);
        return verification.manifest();
    }

    private void part(String name, InputStream content) throws IOException {
        if (name.equals(Manifest.NAME)) {
            manifest = Optional.of(content.readAllBytes());
            return;
        }
        MessageDigest digest = BackupWriter.sha256();
        Lines lines = new Lines();
        Counted counted = new Counted(new DigestOutputStream(lines, digest));
        content.transferTo(counted);
        seen.put(name, new Seen(lines.count, counted.count(), HexFormat.of().formatHex(digest.digest())));
    }

    private Manifest manifest() {
        Manifest read = read(manifest.orElseThrow(() -> new BackupRefused(seen.isEmpty() ? Reason.NOT_A_BACKUP : Reason.CUT)));
        if (read.format() > Manifest.FORMAT) {
            throw new BackupRefused(Reason.NEWER, read.format(), Manifest.FORMAT);
        }
        for (Manifest.Part part : read.tables()) {
            Seen found = seen.remove(part.name());
            if (found == null || !found.equals(new Seen(part.rows(), part.bytes(), part.sha256()))) {
                throw new BackupRefused(Reason.ALTERED, part.table());
            }
        }
        if (!seen.isEmpty()) {
            throw new BackupRefused(Reason.ALTERED, seen.keySet().iterator().next());
        }
        return read;
    }

    private static Manifest read(byte[] json) {
        try {
            return JsonMapper.shared().readValue(json, Manifest.class);
        } catch (JacksonException wrong) {
            throw new BackupRefused(wrong, Reason.ALTERED, Manifest.NAME);
        }
    }

    /** In the text a table is copied as, a line is a row: ends of line inside a value are written otherwise. */
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
