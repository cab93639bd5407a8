package vn.caitien.app.platform.database;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is not of one school: views and functions that docs/architecture.md lists, each with its reason. */
public final class CommonViews {
    private final JdbcClient statements;
    private final TransactionTemplate transactions;

    CommonViews(JdbcClient statements, TransactionTemplate transactions) {
        this.statements = statements;
        this.transactions = transactions;
    }

    /** Does something, all of it or nothing. */
    public <T> T within(Supplier<T> act) {
        return Objects.requireNonNull(transactions.execute(status -> act.get()));
    }

    /** A statement to be bound. */
    public JdbcClient.StatementSpec of(Sql sql) {
        return statements.sql(sql.within(Sql.Reach.COMMON));
    }
}
