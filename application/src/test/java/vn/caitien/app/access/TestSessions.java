package vn.caitien.app.access;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.Session;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caitien.app.platform.database.Login;
import vn.caitien.app.platform.database.Logins;

/** Sessions as the server keeps them, over a test's database. */
final class TestSessions {
    private TestSessions() {}

    static JdbcIndexedSessionRepository of(Logins logins) {
        Login common = logins.common();
        var connections = new DriverManagerDataSource(common.url(), common.user(), common.password());
        var store = new JdbcIndexedSessionRepository(new JdbcTemplate(connections),
                new TransactionTemplate(new JdbcTransactionManager(connections)));
        store.setTableName("common.session");
        return store;
    }

    /** Signs someone in there; gives the session's id. */
    static <S extends Session> String open(FindByIndexNameSessionRepository<S> store, AccountId account, String device) {
        S session = store.createSession();
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
        session.setAttribute(Sessions.DEVICE, device);
        store.save(session);
        return session.getId();
    }
}
