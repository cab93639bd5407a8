package vn.caitien.app.platform.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.platform.backup.Manifest.FileList;
import vn.caitien.app.platform.backup.Manifest.Part;

/** Writes one backup: all tables as they were at one moment, then what they are. */
final class BackupWriter {
    private static final String COPY = "to stdout";

    private final Connection connection;
    private final ZipOutputStream zip;
    private final Optional<CopiedFiles> files;

    private BackupWriter(Connection connection, ZipOutputStream zip, Optional<CopiedFiles> files) {
        this.connection = connection;
        this.zip = zip;
        this.files = files;
    }

    /**
     * Writes all of it, and leaves {@code out} open.
     *
     * @param connection of the owner; its transaction is ended
     * @param secrets that go with the data, by name
     * @param ends where each school's record of acts ends
     * @param files copies those the tables name; empty when none are
     */
    static Manifest write(
            Connection connection, Map<String, String> secrets, Ends ends, Optional<CopiedFiles> files, Clock clock,
            OutputStream out) throws IOException, SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out));
        Manifest manifest = new BackupWriter(connection, zip, files).all(secrets, ends, clock);
        zip.finish();
        zip.flush();
        connection.rollback();
        return manifest;
    }

    private Manifest all(Map<String, String> secrets, Ends ends, Clock clock) throws IOException, SQLException {
        String migration = Tables.migration(connection);
        var began = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        FileList named = files();
        List<Part> parts = new ArrayList<>();
        for (String table : Tables.names(connection)) {
            parts.add(table(table));
        }
        Manifest manifest = new Manifest(Manifest.FORMAT, migration, began, parts, secrets, ends.of(connection), named);
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        return manifest;
    }

    /** First, so that which files an older backup names is soon read. */
    private @Nullable FileList files() throws IOException {
        if (files.isEmpty()) {
            return null;
        }
        zip.putNextEntry(new ZipEntry(FileList.NAME));
        FileList named = files.get().write(connection, zip);
        zip.closeEntry();
        return named;
    }

    private Part table(String table) throws IOException, SQLException {
        List<String> columns = Tables.columns(connection, table);
        Part named = new Part(table, columns, 0, 0, "");
        Measured copied = Measured.copied(connection, Tables.copy(table, columns, COPY), zip, named.name());
        return new Part(table, columns, copied.rows(), copied.bytes(), copied.sha256());
    }
}
