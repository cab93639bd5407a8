package vn.caitien.app.moving;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipOutputStream;
import vn.caitien.app.moving.Inventory.Piece;
import vn.caitien.app.moving.MovingRefused.Reason;
import vn.caitien.app.platform.backup.Measured;
import vn.caitien.app.platform.files.FileRows;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.Kept;
import vn.caitien.app.platform.files.Stored;
import vn.caitien.app.platform.files.StoredFile;
import vn.caitien.app.platform.ids.SchoolId;

/** The files of a school on their way out of one store and into another: a part for each, called by its hash. */
final class MovedFiles {
    static final String FOLDER = "files/";

    private final FileRows rows;
    private final FileStore store;
    private final SchoolId school;
    private final List<Stored> put = new ArrayList<>();

    /** @param connection in the transaction that reads or writes the rows */
    MovedFiles(Connection connection, FileStore store, SchoolId school) {
        this.rows = FileRows.on(connection);
        this.store = store;
        this.school = school;
    }

    /**
     * Keeps files from being taken away until the connection is closed.
     *
     * @throws MovingRefused when somebody does so just now
     */
    void hold() {
        if (!rows.held()) {
            throw new MovingRefused(Reason.FILES_BUSY);
        }
    }

    /** Writes them all. One that is lost or damaged here keeps no school from leaving: it is left out, its row tells. */
    List<Piece> write(ZipOutputStream zip) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        for (String hash : new TreeSet<>(rows.of(school).keySet())) {
            Optional<StoredFile> file = store.open(school, hash);
            if (file.isPresent() && whole(file.get(), hash)) {
                String name = FOLDER + hash;
                try (InputStream in = file.get().read()) {
                    pieces.add(Piece.of(name, Measured.passed(in, zip, name)));
                }
            }
        }
        return pieces;
    }

    /** Keeps one that came. @throws MovingRefused when it is not what it is called */
    void put(Piece piece, InputStream content) throws IOException {
        Stored stored = store.put(school, content, FileStore.UNLIMITED);
        put.add(stored);
        if (!piece.name().equals(FOLDER + stored.sha256())) {
            throw new MovingRefused(Reason.DIFFERENT, FileRows.TABLE);
        }
    }

    /** @throws MovingRefused when one came that no row names */
    void compare(Inventory inventory) {
        Set<String> named = rows.of(school).keySet();
        if (!inventory.files().allMatch(piece -> named.contains(hash(piece)))) {
            throw new MovingRefused(Reason.DIFFERENT, FileRows.TABLE);
        }
    }

    /** Takes away what was put: the school does not come. */
    void undo() {
        put.forEach(file -> store.remove(school, new Kept(file.sha256(), file.length(), Instant.MAX)));
    }

    /** The hash a part is called by. */
    static String hash(Piece piece) {
        return piece.name().substring(FOLDER.length());
    }

    private static boolean whole(StoredFile file, String hash) {
        try (InputStream in = file.read()) {
            return Measured.of(in).sha256().equals(hash);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
