package vn.caitien.app.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/** Notes the statements that the running server's pages send; those of the session and of the wall are left out. */
@Component
public final class StatementCount implements BeanPostProcessor {
    private static final List<String> SENT = new CopyOnWriteArrayList<>();

    /** Forgets what was sent. */
    public static void start() {
        SENT.clear();
    }

    /** What was sent since. */
    public static List<String> sent() {
        return List.copyOf(SENT);
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && pool.getDataSource() == null) {
            pool.setDataSource(noted(new DriverManagerDataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword())));
        }
        return bean;
    }

    private static DataSource noted(DriverManagerDataSource database) {
        return new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return noted(database.getConnection());
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return noted(database.getConnection(user, password));
            }
        };
    }

    private static Connection noted(Connection connection) {
        return (Connection) Proxy.newProxyInstance(StatementCount.class.getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, values) -> {
                    if (method.getName().equals("prepareStatement") && answering() && ofPages((String) values[0])) {
                        SENT.add((String) values[0]);
                    }
                    try {
                        return method.invoke(connection, values);
                    } catch (InvocationTargetException wrong) {
                        throw wrong.getCause();
                    }
                });
    }

    /** Work in the background belongs to no page. */
    private static boolean answering() {
        return Thread.currentThread().getName().contains("-exec-");
    }

    private static boolean ofPages(String statement) {
        String lower = statement.toLowerCase(Locale.ROOT);
        return !lower.startsWith("set local") && !lower.contains("common.session");
    }
}
