package vn.caitien.app.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables of a test's database, as the server sees them. */
public final class TestTables {
    private TestTables() {}

    /** Under the role of schools. */
    public static SchoolTables school(Logins logins) {
        HikariDataSource pool = pool(logins.school());
        return new SchoolTables(JdbcClient.create(pool), new TransactionTemplate(new JdbcTransactionManager(pool)));
    }

    /** Under the role for what is not of one school. */
    public static CommonViews common(Logins logins) {
        HikariDataSource pool = pool(logins.common());
        return new CommonViews(JdbcClient.create(pool), new TransactionTemplate(new JdbcTransactionManager(pool)));
    }

    private static HikariDataSource pool(Login login) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(login.url());
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(0);
        return pool;
    }
}
