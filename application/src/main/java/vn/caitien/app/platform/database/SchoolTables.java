package vn.caitien.app.platform.database;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caitien.app.platform.ids.SchoolId;

/** The tables of schools: inside the walls of one school at a time. */
public final class SchoolTables {
    private final JdbcClient statements;
    private final TransactionTemplate transactions;

    SchoolTables(JdbcClient statements, TransactionTemplate transactions) {
        this.statements = statements;
        this.transactions = transactions;
    }

    /**
     * Does something within one school, all of it or nothing. The wall is put up by {@code set local}, which ends with
     * the transaction and reaches the workers of a distributed database; a UUID has no letter that could end the text.
     */
    public <T> T within(SchoolId school, Supplier<T> act) {
        return Objects.requireNonNull(transactions.execute(status -> {
            statements.sql("set local caitien.school = '" + school.value() + "'").update();
            return act.get();
        }));
    }

    /** A statement about one school: its {@code :school} is bound. */
    public JdbcClient.StatementSpec of(SchoolId school, Sql sql) {
        return statements.sql(sql.within(Sql.Reach.SCHOOL)).param("school", school.value());
    }
}
