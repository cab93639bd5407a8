package vn.caitien.app.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.backup.BackupRefused.Reason;
import vn.caitien.app.platform.data.OwnerOnly;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.Migrations;

/** Makes backups, checks them, restores them. */
public final class Backups {
    /** Keys without which the data could not be read or checked elsewhere. */
    private static final List<String> CARRIED = List.of("trail", "access");

    private static final Set<StandardOpenOption> NEW =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);

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
        if (Files.exists(file)) {
            throw new BackupRefused(Reason.FILE_EXISTS, file);
        }
        Path half = file.resolveSibling(file.getFileName() + ".half");
        try (Connection connection = logins.owner().connect()) {
            Manifest manifest = write(connection, half, passphrase);
            connection.setReadOnly(false);
            ends.anchor(connection, manifest.ends(), manifest.madeAt());
            connection.commit();
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            return BackupSummary.of(manifest);
        } catch (IOException wrong) {
            throw new BackupRefused(wrong, Reason.FILE_NOT_WRITABLE, file);
        } catch (SQLException wrong) {
            throw new BackupRefused(wrong, Reason.DATABASE, String.valueOf(wrong.getMessage()));
        } finally {
            half.toFile().delete();
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

    private Manifest write(Connection connection, Path half, char @Nullable [] passphrase) throws IOException, SQLException {
        Map<String, String> carried = new TreeMap<>();
        CARRIED.forEach(name -> carried.put(name, secrets.key(name)));
        try (FileChannel channel = FileChannel.open(half, NEW, OwnerOnly.made());
                OutputStream out = Channels.newOutputStream(channel)) {
            Manifest manifest = passphrase == null
                    ? BackupWriter.write(connection, carried, ends, clock, out)
                    : under(passphrase, connection, carried, out);
            channel.force(true);
            return manifest;
        }
    }

    private Manifest under(char[] passphrase, Connection connection, Map<String, String> carried, OutputStream out)
            throws IOException, SQLException {
        try (OutputStream encrypted = Passphrase.over(new Unclosed(out), passphrase)) {
            return BackupWriter.write(connection, carried, ends, clock, encrypted);
        }
    }
}
