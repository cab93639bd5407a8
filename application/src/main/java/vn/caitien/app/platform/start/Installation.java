package vn.caitien.app.platform.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.StartRefused;
import vn.caitien.app.platform.StartRefused.Reason;
import vn.caitien.app.platform.data.DataFolder;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.database.Login;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.Roles;
import vn.caitien.app.platform.postgres.EmbeddedPostgres;
import vn.caitien.app.platform.postgres.Programs;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;

/** Everything one installation stands on: its data folder, its database, its secrets. */
public final class Installation implements AutoCloseable {
    private static final String DATABASE = "caitien";
    private static final String OWNER = "caitien_owner";
    private static final String OWNER_KEY = "database-owner";

    private final @Nullable DataFolder folder;
    private final @Nullable EmbeddedPostgres embedded;
    private final Logins logins;
    private final Secrets secrets;

    private Installation(@Nullable DataFolder folder, @Nullable EmbeddedPostgres embedded, Logins logins, Secrets secrets) {
        this.folder = folder;
        this.embedded = embedded;
        this.logins = logins;
        this.secrets = secrets;
    }

    /**
     * Opens it, and makes what is not there yet.
     *
     * @throws StartRefused with what stands in the way; then nothing is held
     */
    public static Installation open(SettingValues settings) {
        DataFolder folder = DataFolder.take(settings.always(Settings.DATA));
        try {
            Secrets secrets = new Secrets(folder.secrets());
            Optional<String> url = settings.get(Settings.DATABASE_URL);
            return url.isPresent()
                    ? given(folder, secrets, settings, url.get())
                    : embedded(folder, secrets);
        } catch (IOException wrong) {
            close(folder);
            throw new StartRefused(wrong, Reason.FOLDER_NOT_WRITABLE, folder.root());
        } catch (RuntimeException wrong) {
            close(folder);
            throw wrong;
        }
    }

    /**
     * Opens it, or, where another process of ours holds it, goes to the database that one runs. For what may be done
     * while the pages run.
     *
     * @throws StartRefused with what stands in the way
     */
    public static Installation join(SettingValues settings) {
        try {
            return open(settings);
        } catch (StartRefused refused) {
            if (refused.reason() != Reason.FOLDER_IN_USE) {
                throw refused;
            }
            return running(settings, refused);
        }
    }

    /** How each role signs in. */
    public Logins logins() {
        return logins;
    }

    /** The keys of this installation. */
    public Secrets secrets() {
        return secrets;
    }

    /** Its folder, held by this process; empty when another holds it. */
    public Optional<DataFolder> folder() {
        return Optional.ofNullable(folder);
    }

    /** The database this process started; empty when it is someone else's. */
    public Optional<EmbeddedPostgres> embedded() {
        return Optional.ofNullable(embedded);
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
        if (folder != null) {
            close(folder);
        }
    }

    private static Installation running(SettingValues settings, StartRefused refused) {
        Path root = settings.always(Settings.DATA).toAbsolutePath().normalize();
        Secrets secrets = new Secrets(DataFolder.secretsOf(root));
        Optional<String> url = settings.get(Settings.DATABASE_URL);
        try {
            Login owner = url.isPresent()
                    ? owner(settings, url.get())
                    : new Login(EmbeddedPostgres.running(DataFolder.databaseOf(root), DATABASE).orElseThrow(() -> refused),
                            OWNER, secrets.key(OWNER_KEY));
            return new Installation(null, null, ready(owner), secrets);
        } catch (IOException | SQLException wrong) {
            throw new StartRefused(wrong, Reason.DATABASE_NOT_REACHED, root, String.valueOf(wrong.getMessage()));
        }
    }

    private static Login owner(SettingValues settings, String url) {
        return new Login(url,
                settings.get(Settings.DATABASE_USER).orElse(OWNER),
                settings.get(Settings.DATABASE_PASSWORD).orElse(""));
    }

    private static Installation embedded(DataFolder folder, Secrets secrets) throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(
                Programs.unpacked(folder.programs()), folder.database(), folder.logs(), secrets.key("database-superuser"));
        try {
            Login superuser = new Login(postgres.address(postgres.superuser()), postgres.superuser(), postgres.password());
            Login owner = new Login(postgres.address(DATABASE), OWNER, secrets.key(OWNER_KEY));
            Roles.owner(superuser, owner, DATABASE);
            return new Installation(folder, postgres, ready(owner), secrets);
        } catch (SQLException wrong) {
            postgres.close();
            throw new StartRefused(wrong, Reason.DATABASE_NOT_REACHED, postgres.address(DATABASE), wrong.getMessage());
        } catch (RuntimeException wrong) {
            postgres.close();
            throw wrong;
        }
    }

    private static Installation given(DataFolder folder, Secrets secrets, SettingValues settings, String url) {
        Login owner = owner(settings, url);
        try {
            owner.connect().close();
            return new Installation(folder, null, ready(owner), secrets);
        } catch (SQLException wrong) {
            throw new StartRefused(wrong, Reason.DATABASE_NOT_REACHED, url, wrong.getMessage());
        }
    }

    private static Logins ready(Login owner) throws SQLException {
        Logins logins = Logins.of(owner);
        Roles.ready(logins);
        return logins;
    }

    private static void close(DataFolder folder) {
        try {
            folder.close();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
