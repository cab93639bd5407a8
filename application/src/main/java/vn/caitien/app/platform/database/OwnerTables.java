package vn.caitien.app.platform.database;

import java.sql.Connection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** All tables of all schools, as their owner: for what runs from the command line or by the clock, never for a request. */
public final class OwnerTables {
    private final JdbcClient statements;

    private OwnerTables(JdbcClient statements) {
        this.statements = statements;
    }

    /** Opens a connection for each statement. */
    public static OwnerTables of(Login owner) {
        return new OwnerTables(JdbcClient.create(new DriverManagerDataSource(owner.url(), owner.user(), owner.password())));
    }

    /** All on one connection, which is left open and in its transaction. */
    public static OwnerTables on(Connection owner) {
        return new OwnerTables(JdbcClient.create(new SingleConnectionDataSource(owner, true)));
    }

    /** A statement to be bound. */
    public JdbcClient.StatementSpec of(Sql sql) {
        return statements.sql(sql.within(Sql.Reach.OWNER));
    }
}
