package vn.caitien.app.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import vn.caitien.app.platform.postgres.EmbeddedPostgres;
import vn.caitien.app.platform.postgres.TestPrograms;

/** A database for each test: copied, within a tenth of a second, from one that was migrated once. */
public final class TestDatabase {
    private static final String TEMPLATE = "migrated";
    private static final String OWNER = "caitien_owner";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = server();

    static {
        make(TEMPLATE, "template0");
        Migrations.run(logins(TEMPLATE));
    }

    private TestDatabase() {}

    /** A database of its own, with all tables and no rows. */
    public static Logins fresh() {
        String name = "test" + COUNT.incrementAndGet();
        make(name, TEMPLATE);
        return logins(name);
    }

    /** A database of its own, without tables. */
    public static Logins empty() {
        String name = "empty" + COUNT.incrementAndGet();
        make(name, "template0");
        return logins(name);
    }

    /** The superuser's login to the database of those. */
    public static Login superuser(Logins logins) {
        return new Login(logins.owner().url(), SERVER.superuser(), SERVER.password());
    }

    private static Logins logins(String database) {
        try {
            Login superuser = new Login(SERVER.address(SERVER.superuser()), SERVER.superuser(), SERVER.password());
            Login owner = new Login(SERVER.address(database), OWNER, "password of tests");
            Roles.owner(superuser, owner, database);
            Logins logins = Logins.of(owner);
            Roles.ready(logins);
            return logins;
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static void make(String name, String template) {
        Login superuser = new Login(SERVER.address(SERVER.superuser()), SERVER.superuser(), SERVER.password());
        try (Connection connection = superuser.connect(); Statement statement = connection.createStatement()) {
            statement.execute("do $$ begin create role " + OWNER + " login createrole password 'password of tests';"
                    + " exception when duplicate_object then null; end $$");
            statement.execute("create database " + name + " template " + template + " owner " + OWNER);
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static EmbeddedPostgres server() {
        try {
            Path home = Files.createTempDirectory("caitien-postgres");
            EmbeddedPostgres server = EmbeddedPostgres.start(
                    TestPrograms.get(), home.resolve("database"), home.resolve("logs"), "superuser of tests");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                Removal.of(home);
            }));
            return server;
        } catch (IOException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
