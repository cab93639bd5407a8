package vn.caitien.app.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.backup.BackupRefused.Reason;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.Migrations;

/** Makes backups, checks them, restores them. */
public final class Backups {
    /** Keys without which the data could not be read or checked elsewhere. */
    private static final List<String> CARRIED = List.of("trail", "access");

    private final Secrets secrets;
    private final Ends ends;
    private final Clock clock;

    /**
     * @param secrets of the installation; those named in {@link #CARRIED} go with the data
     * @param ends where the records of acts end
     */
    public Backups(Secrets secrets, Ends ends, Clock clock) {
        this.secrets = secrets;
        this.ends = ends;
        this.clock = clock;
    }

    /**
     * Writes one while everything runs. The file, for its owner alone, appears when it is whole and on disk; how far the
     * record of acts reached is noted in the database.
     *
     * @param file that is not there yet
     * @param passphrase null for none
     */
    public BackupSummary write(Logins logins, Path file, char @Nullable [] passphrase) {
        try (Connection connection = logins.owner().connect()) {
            return BackupSummary.of(NewFile.make(file, passphrase, out -> content(connection, out), manifest -> {
                connection.setReadOnly(false);
                ends.anchor(connection, manifest.ends(), manifest.madeAt());
                connection.commit();
            }));
        } catch (SQLException wrong) {
            throw new BackupRefused(wrong, Reason.DATABASE, String.valueOf(wrong.getMessage()));
        }
    }

    /** The passphrase a file holds in its first line. */
    public static char[] words(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).lines().findFirst().orElse("").toCharArray();
    }

    /** Reads one from end to end; it is as it was written when this returns. */
    public static BackupSummary verify(Path file, char @Nullable [] passphrase) {
        return BackupSummary.of(Verification.of(new BackupReader(file, passphrase)));
    }

    /**
     * Restores one into a database without tables: verified first, then in one transaction, then brought to this
     * version's shape.
     */
    public BackupSummary restore(Logins logins, Path file, char @Nullable [] passphrase) {
        BackupReader reader = new BackupReader(file, passphrase);
        Manifest manifest = Verification.of(reader);
        String newest = Migrations.newest(logins);
        if (MigrationVersion.fromVersion(manifest.migration()).isNewerThan(newest)) {
            throw new BackupRefused(Reason.NEWER, manifest.migration(), newest);
        }
        try (Connection connection = logins.owner().connect()) {
            if (!Tables.names(connection).isEmpty()) {
                throw new BackupRefused(Reason.NOT_EMPTY);
            }
            Migrations.upTo(logins, manifest.migration());
            Restoration.run(connection, manifest, reader);
        } catch (SQLException wrong) {
            throw new BackupRefused(wrong, Reason.DATABASE, String.valueOf(wrong.getMessage()));
        }
        manifest.secrets().forEach(secrets::take);
        Migrations.run(logins);
        return BackupSummary.of(manifest);
    }

    private Manifest content(Connection connection, OutputStream out) throws IOException, SQLException {
        Map<String, String> carried = new TreeMap<>();
        CARRIED.forEach(name -> carried.put(name, secrets.key(name)));
        return BackupWriter.write(connection, carried, ends, clock, out);
    }
}
