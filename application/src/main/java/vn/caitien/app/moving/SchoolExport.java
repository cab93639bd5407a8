package vn.caitien.app.moving;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.access.LeavingPeople;
import vn.caitien.app.moving.Inventory.Piece;
import vn.caitien.app.moving.MovingRefused.Reason;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.backup.BackupRefused;
import vn.caitien.app.platform.backup.Measured;
import vn.caitien.app.platform.backup.NewFile;
import vn.caitien.app.platform.backup.Tables;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.database.Login;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.LeavingUnits;
import vn.caitien.app.school.MovedSchool;
import vn.caitien.app.trail.MovingRecord;

/** Writes everything of one school into a file, as it is at one moment, while all schools go on working. */
public final class SchoolExport {
    private static final int TRIES = 20;

    private final Connection connection;
    private final FileStore files;
    private final MovingRecord record;
    private final Clock clock;

    private SchoolExport(Connection connection, FileStore files, Secrets secrets, Clock clock) {
        this.connection = connection;
        this.files = files;
        this.record = MovingRecord.on(connection, secrets, clock);
        this.clock = clock;
    }

    /**
     * What is wanted.
     *
     * @param school its id, code, or whole name
     * @param file that is not there yet
     * @param passphrase null for none
     * @param credentials whether passwords' hashes and keys of devices go along
     * @param close whether the school ends here, today
     */
    public record Wish(String school, Path file, char @Nullable [] passphrase, boolean credentials, boolean close) {}

    /**
     * Writes it; that it left is the last entry of its record in the file.
     *
     * @param files the store its files lie in
     * @throws MovingRefused with what stands in the way; then there is no file and nothing was written down
     */
    public static Moved write(Login owner, FileStore files, Secrets secrets, Clock clock, Wish wish) {
        try (Connection connection = owner.connect()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return new SchoolExport(connection, files, secrets, clock).write(wish);
        } catch (BackupRefused refused) {
            throw MovingRefused.of(refused);
        } catch (SQLException | DataAccessException wrong) {
            throw MovingRefused.of(wrong);
        }
    }

    private Moved write(Wish wish) throws SQLException {
        Map.Entry<UUID, String> found = found(wish.school());
        SchoolId school = new SchoolId(found.getKey());
        new MovedFiles(connection, files, school).hold();
        connection.rollback();
        leave(school);
        Inventory inventory = NewFile.make(wish.file(), wish.passphrase(),
                out -> content(school, found.getValue(), wish.credentials(), out),
                written -> {
                    if (wish.close()) {
                        LocalDate today = Today.of(clock);
                        MovedSchool.on(connection).close(school, today).ifPresent(act -> record.record(school, act));
                    }
                    connection.commit();
                });
        return Moved.left(inventory);
    }

    private Map.Entry<UUID, String> found(String words) throws SQLException {
        if (OwnedTables.inOrder(connection).isEmpty()) {
            throw new MovingRefused(Reason.NO_SCHOOL, words);
        }
        SortedMap<UUID, String> found = MovedSchool.on(connection).called(words);
        connection.rollback();
        if (found.isEmpty()) {
            throw new MovingRefused(Reason.NO_SCHOOL, words);
        }
        if (found.size() > 1) {
            throw new MovingRefused(Reason.SEVERAL_SCHOOLS, words, found.keySet());
        }
        return found.firstEntry();
    }

    /**
     * Takes hold of the end of the record, and with that takes the moment that is written. Another act that had hold of it
     * may have ended just then: after it the moment is a later one.
     */
    private void leave(SchoolId school) throws SQLException {
        for (int left = TRIES;; left--) {
            try {
                record.leave(school);
                return;
            } catch (DataAccessException busy) {
                connection.rollback();
                if (left == 0) {
                    throw busy;
                }
            }
        }
    }

    private Inventory content(SchoolId school, String name, boolean credentials, OutputStream out)
            throws IOException, SQLException {
        var began = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out));
        SchoolRows rows = SchoolRows.of(connection, school);
        List<String> tables = OwnedTables.inOrder(connection);
        List<Piece> pieces = new ArrayList<>(new MovedParts(
                LeavingPeople.of(connection, school, rows.ids(tables), credentials),
                LeavingUnits.of(connection, school)).write(zip));
        for (String table : tables) {
            List<String> columns = Tables.columns(connection, table);
            List<String> key = OwnedTables.key(connection, table);
            String part = "tables/" + table + ".copy";
            pieces.add(new Piece(part, table, columns, key,
                    Measured.copied(connection, rows.copy(table, columns, key), zip, part)));
        }
        pieces.addAll(new MovedFiles(connection, files, school).write(zip));
        Inventory inventory = new Inventory(Inventory.FORMAT, Tables.migration(connection), school.value(), name, began,
                credentials, record.departure(school), MovedSchool.on(connection).circulars(school), pieces);
        zip.putNextEntry(new ZipEntry(Inventory.NAME));
        zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(inventory));
        zip.closeEntry();
        zip.finish();
        zip.flush();
        return inventory;
    }
}
