package vn.caitien.app.platform.database;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables of a test's database, as the server sees them. */
public final class TestTables {
    private TestTables() {}

    /** Under the role of schools. */
    public static SchoolTables school(Logins logins) {
        DataSource pool = connections(logins.school());
        return new SchoolTables(JdbcClient.create(pool), new TransactionTemplate(new JdbcTransactionManager(pool)));
    }

    /** Under the role for what is not of one school. */
    public static CommonViews common(Logins logins) {
        DataSource pool = connections(logins.common());
        return new CommonViews(JdbcClient.create(pool), new TransactionTemplate(new JdbcTransactionManager(pool)));
    }

    /** A connection for each transaction: hundreds of tests would otherwise hold more than the server gives. */
    private static DataSource connections(Login login) {
        return new DriverManagerDataSource(login.url(), login.user(), login.password());
    }
}
