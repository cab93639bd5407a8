package vn.caitien.app.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.session.jdbc.config.annotation.SpringSessionTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;

/** Two pools, one for each role that answers requests. The tables are migrated before the first connection. */
@Configuration(proxyBeanMethods = false)
class DatabaseParts {
    /** The pool of the role for what is not of one school. */
    static final String COMMON = "common";
    /** A page says that the database is gone before people think that it hangs. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    @Primary
    HikariDataSource schoolConnections(Logins logins, SettingValues settings) {
        return pool("school", logins.school(), settings);
    }

    @Bean
    @Qualifier(COMMON)
    @SpringSessionDataSource
    HikariDataSource commonConnections(Logins logins, SettingValues settings) {
        return pool(COMMON, logins.common(), settings);
    }

    @Bean
    @Primary
    PlatformTransactionManager schoolTransactions(DataSource connections) {
        return new JdbcTransactionManager(connections);
    }

    @Bean
    @Qualifier(COMMON)
    @SpringSessionTransactionManager
    PlatformTransactionManager commonTransactions(@Qualifier(COMMON) DataSource connections) {
        return new JdbcTransactionManager(connections);
    }

    @Bean
    SchoolTables schoolTables(DataSource connections, PlatformTransactionManager transactions) {
        return new SchoolTables(JdbcClient.create(connections), new TransactionTemplate(transactions));
    }

    @Bean
    CommonViews commonViews(
            @Qualifier(COMMON) DataSource connections, @Qualifier(COMMON) PlatformTransactionManager transactions) {
        return new CommonViews(JdbcClient.create(connections), new TransactionTemplate(transactions));
    }

    private static HikariDataSource pool(String name, Login login, SettingValues settings) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(login.url());
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(settings.always(Settings.DATABASE_CONNECTIONS));
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(PATIENCE.toMillis());
        // what a row holds has no place in a log
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }
}
