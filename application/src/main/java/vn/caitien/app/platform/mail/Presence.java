package vn.caitien.app.platform.mail;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.database.Login;
import vn.caitien.app.platform.database.OwnerTables;
import vn.caitien.app.platform.database.Sql;

/** Shows that a sender lives: an advisory lock of its number, which the database takes away with the process's connection. */
final class Presence implements AutoCloseable {
    private static final Sql HOLD = Sql.ofOwner("select pg_try_advisory_lock(:number)");
    private static final Sql LET_GO = Sql.ofOwner("select pg_advisory_unlock(:number)");
    private static final int ANSWER_SECONDS = 5;

    private final Login login;
    private final long number;
    private @Nullable Connection connection;

    Presence(Login login, long number) {
        this.login = login;
        this.number = number;
    }

    /** Shows it, again where the connection broke. @throws SQLException when the database is not reached */
    void show() throws SQLException {
        Connection held = connection;
        if (held != null && held.isValid(ANSWER_SECONDS)) {
            return;
        }
        close();
        held = login.connect();
        connection = held;
        if (!holds(held, number)) {
            // the database has not noticed yet that the last connection is gone
            close();
            throw new SQLException("the number of this sender is held by its lost connection");
        }
    }

    /** Whether no sender of that number lives. To be asked while this one is shown. */
    boolean gone(long other) {
        Connection held = connection;
        if (other == number || held == null || !holds(held, other)) {
            return false;
        }
        OwnerTables.on(held).of(LET_GO).param("number", other).query(Boolean.class).single();
        return true;
    }

    @Override
    public void close() {
        Connection held = connection;
        connection = null;
        if (held != null) {
            try {
                held.close();
            } catch (SQLException gone) {
                // it was to be closed anyway
                return;
            }
        }
    }

    private static boolean holds(Connection held, long one) {
        return OwnerTables.on(held).of(HOLD).param("number", one).query(Boolean.class).single();
    }
}
