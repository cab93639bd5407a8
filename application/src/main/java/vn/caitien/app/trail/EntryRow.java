package vn.caitien.app.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** An entry as a row. */
final class EntryRow {
    private EntryRow() {}

    static void bind(StatementSpec statement, Link link) {
        Entry entry = link.entry();
        statement.param("number", entry.number())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("account", entry.actor().account())
                .param("reportedBy", entry.actor().reportedBy())
                .param("kind", entry.act().kind())
                .param("subject", entry.act().subject())
                .param("details", Details.written(entry.act().details()))
                .param("previous", link.previous())
                .param("hash", link.hash());
    }

    static void bind(StatementSpec statement, Excerpt wanted) {
        statement.param("before", wanted.before())
                .param("from", wanted.from().atOffset(ZoneOffset.UTC))
                .param("until", wanted.until().atOffset(ZoneOffset.UTC))
                .param("person", wanted.person())
                .param("kinds", wanted.kinds().toArray(String[]::new))
                .param("most", wanted.most());
    }

    static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Actor(row.getObject("account", UUID.class), row.getObject("reported_by", UUID.class)),
                new Act(row.getString("kind"), row.getObject("subject", UUID.class), Details.read(row.getString("details"))));
    }
}
