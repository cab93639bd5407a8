package vn.caitien.app.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.platform.backup.BackupRefused.Reason;

/** Reads a backup from end to end and holds every part against what the manifest says of it. */
final class Verification {
    private final Map<String, Measured> seen = new HashMap<>();
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
        seen.put(name, Measured.of(content));
    }

    private Manifest manifest() {
        Manifest read = read(manifest.orElseThrow(() -> new BackupRefused(seen.isEmpty() ? Reason.NOT_A_BACKUP : Reason.CUT)));
        if (read.format() > Manifest.FORMAT) {
            throw new BackupRefused(Reason.NEWER, read.format(), Manifest.FORMAT);
        }
        for (Manifest.Part part : read.tables()) {
            Measured found = seen.remove(part.name());
            if (found == null || !found.equals(new Measured(part.rows(), part.bytes(), part.sha256()))) {
                throw new BackupRefused(Reason.ALTERED, part.table());
            }
        }
        Manifest.FileList files = read.files();
        if (files != null && !files.list().equals(seen.remove(Manifest.FileList.NAME))) {
            throw new BackupRefused(Reason.ALTERED, Manifest.FileList.NAME);
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
}
