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
import java.util.Optional;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.backup.BackupRefused.Reason;
import vn.caitien.app.platform.backup.Manifest.FileList;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.Migrations;
import vn.caitien.app.platform.files.FileRows;
import vn.caitien.app.platform.files.FileStore;
import vn.caitien.app.platform.files.FileStores;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;

/** Makes backups, checks them, restores them. */
public final class Backups {
    /** Keys without which the data could not be read or checked elsewhere. */
    private static final List<String> CARRIED = List.of("trail", "access");

    private final Secrets secrets;
    private final Ends ends;
    private final Clock clock;
    private final Optional<FileStore> files;

    /**
     * Without the files of schools.
     *
     * @param secrets of the installation; those named in {@link #CARRIED} go with the data
     * @param ends where the records of acts end
     */
    public Backups(Secrets secrets, Ends ends, Clock clock) {
        this(secrets, ends, clock, Optional.empty());
    }

    /**
     * With them.
     *
     * @param files where they are copied from and restored to; empty for none
     */
    public Backups(Secrets secrets, Ends ends, Clock clock, Optional<FileStore> files) {
        this.secrets = secrets;
        this.ends = ends;
        this.clock = clock;
        this.files = files;
    }

    /** Whether files of schools belong to backups: as set, or else where they lie on disk; a bucket has a keeper of its own. */
    public static boolean withFiles(SettingValues settings) {
        return settings.get(Settings.BACKUP_FILES).orElse(!FileStores.inBucket(settings));
    }

    /**
     * Writes one while everything runs. The file, for its owner alone, appears when it is whole and on disk; how far the
     * record of acts reached is noted in the database. Files of schools are copied into the folder {@code files} beside it,
     * where they are not there yet.
     *
     * @param file that is not there yet
     * @param passphrase null for none
     */
    public BackupSummary write(Logins logins, Path file, char @Nullable [] passphrase) {
        try (Connection connection = logins.owner().connect()) {
            if (files.isPresent() && !FileRows.on(connection).held()) {
                throw new BackupRefused(Reason.FILES_BUSY);
            }
            return BackupSummary.of(NewFile.make(file, passphrase, out -> content(connection, file, passphrase != null, out), manifest -> {
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

    /** Reads one from end to end, and all files beside it that belong to it; they are as they were when this returns. */
    public static BackupSummary verify(Path file, char @Nullable [] passphrase) {
        BackupReader reader = new BackupReader(file, passphrase);
        Manifest manifest = Verification.of(reader);
        FilesBeside.of(file, reader, manifest).verify();
        return BackupSummary.of(manifest);
    }

    /** Reads it alone from end to end; what lies beside it is not asked for. */
    public static BackupSummary verifyAlone(Path file, char @Nullable [] passphrase) {
        return BackupSummary.of(Verification.of(new BackupReader(file, passphrase)));
    }

    /**
     * Takes away copies of files that no backup in that folder names any more. Where it cannot be told for one of them,
     * all copies stay.
     *
     * @param owner a connection; nothing is taken away while another backup is made
     * @param passphrase of the backups; null for none
     * @return whether it was done
     * @throws IOException when the folder cannot be read or a copy not be removed
     */
    public static boolean sweepFiles(Connection owner, Path folder, char @Nullable [] passphrase) throws IOException {
        return FileRows.on(owner).alone() && KeptCopies.sweep(folder, passphrase);
    }

    /**
     * Restores one into a database without tables: verified first, its files put where they belong, then the tables in one
     * transaction, then brought to this version's shape. Without a store the files stay where they are.
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
            FilesBeside beside = FilesBeside.of(file, reader, manifest);
            files.ifPresent(store -> {
                beside.present();
                beside.restore(store);
            });
            Migrations.upTo(logins, manifest.migration());
            Restoration.run(connection, manifest, reader);
        } catch (SQLException wrong) {
            throw new BackupRefused(wrong, Reason.DATABASE, String.valueOf(wrong.getMessage()));
        }
        manifest.secrets().forEach(secrets::take);
        Migrations.run(logins);
        return BackupSummary.of(manifest);
    }

    private Manifest content(Connection connection, Path file, boolean sealed, OutputStream out)
            throws IOException, SQLException {
        Map<String, String> carried = new TreeMap<>();
        CARRIED.forEach(name -> carried.put(name, secrets.key(name)));
        String key = sealed && files.isPresent() ? secrets.key(FileList.KEY) : null;
        if (key != null) {
            carried.put(FileList.KEY, key);
        }
        Optional<CopiedFiles> copied = files.map(store -> new CopiedFiles(store, FileCopies.beside(file, key), sealed));
        return BackupWriter.write(connection, carried, ends, copied, clock, out);
    }
}
