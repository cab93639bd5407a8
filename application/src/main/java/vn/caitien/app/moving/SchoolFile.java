package vn.caitien.app.moving;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.moving.Inventory.Piece;
import vn.caitien.app.moving.MovingRefused.Reason;
import vn.caitien.app.platform.backup.BackupReader;
import vn.caitien.app.platform.backup.BackupRefused;
import vn.caitien.app.platform.backup.Measured;

/** The file of a school, read from end to end and found to be as it was written. */
public final class SchoolFile {
    private static final String LINES = ".jsonl";

    private final BackupReader reader;
    private final Map<String, Measured> seen = new HashMap<>();
    private final Map<String, byte[]> kept = new HashMap<>();

    private SchoolFile(BackupReader reader) {
        this.reader = reader;
    }

    /**
     * Reads it.
     *
     * @param passphrase null for none
     * @throws MovingRefused when it is cut, altered, newer than this program, or no file of a school
     */
    public static SchoolFile read(Path file, char @Nullable [] passphrase) {
        SchoolFile read = new SchoolFile(new BackupReader(file, passphrase));
        read.each(read::part);
        read.verify();
        return read;
    }

    Inventory inventory() {
        byte[] json = kept.get(Inventory.NAME);
        if (json == null) {
            throw MovingRefused.of(BackupRefused.Reason.NOT_A_BACKUP);
        }
        try {
            return JsonMapper.shared().readValue(json, Inventory.class);
        } catch (JacksonException wrong) {
            throw altered(Inventory.NAME);
        }
    }

    MovedParts parts() {
        try {
            return MovedParts.read(kept);
        } catch (JacksonException | IOException wrong) {
            throw altered(LINES);
        }
    }

    /** Gives every part to {@code reading} once more. */
    void each(BackupReader.Part reading) {
        try {
            reader.each(reading);
        } catch (BackupRefused refused) {
            throw MovingRefused.of(refused);
        }
    }

    static MovingRefused altered(String part) {
        return MovingRefused.of(BackupRefused.Reason.ALTERED, part);
    }

    private void part(String name, InputStream content) throws IOException {
        if (name.equals(Inventory.NAME) || name.endsWith(LINES)) {
            kept.put(name, content.readAllBytes());
        }
        if (!name.equals(Inventory.NAME)) {
            seen.put(name, Measured.of(kept.containsKey(name) ? new ByteArrayInputStream(kept.get(name)) : content));
        }
    }

    private void verify() {
        Inventory inventory = inventory();
        if (inventory.format() > Inventory.FORMAT) {
            throw new MovingRefused(Reason.NEWER, inventory.format(), Inventory.FORMAT);
        }
        for (Piece piece : inventory.pieces()) {
            if (!piece.measured().equals(seen.remove(piece.name()))) {
                throw altered(piece.name());
            }
        }
        inventory.files().filter(piece -> !piece.measured().sha256().equals(MovedFiles.hash(piece))).findFirst().ifPresent(other -> {
            throw altered(other.name());
        });
        seen.keySet().stream().findFirst().ifPresent(more -> {
            throw altered(more);
        });
    }
}
