package vn.caitien.app.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes the roles of an installation, and the database of an embedded one. */
public final class Roles {
    /** Servers that start together make them one after the other. */
    private static final String ALONE = "select pg_advisory_xact_lock(hashtext('caitien roles'))";
    private static final String EXISTS = "select 1 from pg_roles where rolname = ?";
    private static final String MAKE = "select format('create role %I login noinherit password %L', ?, ?)";
    private static final String CHANGE = "select format('alter role %I password %L', ?, ?)";
    private static final String MAY_CREATE = "select format('alter role %I createrole', ?)";
    private static final String DATABASES = "select 1 from pg_database where datname = ?";
    private static final String DATABASE = "select format('create database %I owner %I', ?, ?)";

    private Roles() {}

    /**
     * Makes those two that are not the owner, unless they can sign in already.
     *
     * @throws SQLException when the owner may not make roles
     */
    public static void ready(Logins logins) throws SQLException {
        ready(logins.owner(), logins.school());
        ready(logins.owner(), logins.common());
    }

    /** Makes the owner and its database, as the superuser of an embedded PostgreSQL. */
    public static void owner(Login superuser, Login owner, String database) throws SQLException {
        if (signsIn(owner)) {
            return;
        }
        try (Connection connection = superuser.connect()) {
            role(connection, owner);
            run(connection, built(connection, MAY_CREATE, owner.user()));
            connection.commit();
            connection.setAutoCommit(true);
            if (!found(connection, DATABASES, database)) {
                run(connection, built(connection, DATABASE, database, owner.user()));
            }
        }
    }

    private static void ready(Login owner, Login role) throws SQLException {
        if (signsIn(role)) {
            return;
        }
        try (Connection connection = owner.connect()) {
            role(connection, role);
            connection.commit();
        }
    }

    private static void role(Connection connection, Login role) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement alone = connection.createStatement()) {
            alone.execute(ALONE);
        }
        String way = found(connection, EXISTS, role.user()) ? CHANGE : MAKE;
        run(connection, built(connection, way, role.user(), role.password()));
    }

    private static boolean signsIn(Login login) {
        try (Connection connection = login.connect()) {
            return connection.isValid(0);
        } catch (SQLException no) {
            return false;
        }
    }

    private static boolean found(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    /** A statement that takes no parameters, with its names and words quoted by the database itself. */
    private static String built(Connection connection, String format, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(format)) {
            for (int at = 0; at < values.length; at++) {
                statement.setString(at + 1, values[at]);
            }
            ResultSet made = statement.executeQuery();
            made.next();
            return made.getString(1);
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }
}
