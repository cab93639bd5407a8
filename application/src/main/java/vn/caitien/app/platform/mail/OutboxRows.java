package vn.caitien.app.platform.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** A school's own mail. What waited in another database, before a restore or a move, may have been sent from there. */
final class OutboxRows {
    private static final Sql ADD = Sql.ofSchool("""
            insert into mail (school_id, id, key, address, name, subject, plain, html, language, message_id, not_before, state,
                tries, next_try, made_at)
            values (:school, :id, :key, :address, :name, :subject, :plain, :html, :language, :message, :start, 'WAITING',
                0, :start, :at)
            on conflict (school_id, key) do nothing
            """);
    private static final Sql COUNTS = Sql.ofSchool("""
            select count(*) filter (where state in ('WAITING', 'HANDING_OVER') and home = mail_home()) as waiting,
                count(*) filter (where state = 'UNSURE' or state in ('WAITING', 'HANDING_OVER') and home <> mail_home()) as unsure,
                count(*) filter (where state = 'FAILED') as failed
            from mail where school_id = :school and state <> 'SENT' and settled_at is null
            """);
    private static final Sql LAST = Sql.ofSchool("""
            select id, key, address, name, subject, tries, next_try, fault, made_at, sent_at, settled_at,
                case when state in ('WAITING', 'HANDING_OVER') and home <> mail_home() then 'UNSURE' else state end as state
            from mail where school_id = :school order by id desc limit :most
            """);
    private static final Sql OPEN = Sql.ofSchool("""
            select id, key, address, name, subject, tries, next_try, fault, made_at, sent_at, settled_at,
                case state when 'FAILED' then state else 'UNSURE' end as state
            from mail where school_id = :school and settled_at is null
                and (state in ('UNSURE', 'FAILED') or state in ('WAITING', 'HANDING_OVER') and home <> mail_home())
            order by id desc limit :most
            """);
    private static final Sql AGAIN = Sql.ofSchool("""
            update mail set state = 'WAITING', tries = 0, next_try = :at, fault = null, claim = null, home = mail_home()
            where school_id = :school and id = :id and settled_at is null
                and (state in ('UNSURE', 'FAILED') or state in ('WAITING', 'HANDING_OVER') and home <> mail_home())
            """);
    private static final Sql SETTLED = Sql.ofSchool("""
            update mail set state = case state when 'FAILED' then state else 'UNSURE' end, claim = null, settled_at = :at
            where school_id = :school and id = :id and settled_at is null
                and (state in ('UNSURE', 'FAILED') or state in ('WAITING', 'HANDING_OVER') and home <> mail_home())
            """);

    private final SchoolTables tables;

    OutboxRows(SchoolTables tables) {
        this.tables = tables;
    }

    /** False when there is one of that key. */
    boolean add(SchoolId school, UUID id, Mail mail, String message, Instant at) {
        return tables.of(school, ADD).param("id", id).param("key", mail.key()).param("address", mail.to().address())
                .param("name", mail.to().name()).param("subject", mail.subject()).param("plain", mail.plain())
                .param("html", mail.html()).param("language", mail.language().tag()).param("message", message)
                .param("start", mail.notBefore().atOffset(ZoneOffset.UTC)).param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    MailCounts counts(SchoolId school) {
        return tables.of(school, COUNTS).query((row, at) ->
                new MailCounts(row.getLong("waiting"), row.getLong("unsure"), row.getLong("failed"))).single();
    }

    List<KeptMail> last(SchoolId school, int most) {
        return tables.of(school, LAST).param("most", most).query((row, at) -> mail(row)).list();
    }

    List<KeptMail> open(SchoolId school, int most) {
        return tables.of(school, OPEN).param("most", most).query((row, at) -> mail(row)).list();
    }

    boolean again(SchoolId school, UUID id, Instant at) {
        return tables.of(school, AGAIN).param("id", id).param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    boolean settled(SchoolId school, UUID id, Instant at) {
        return tables.of(school, SETTLED).param("id", id).param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    private static KeptMail mail(ResultSet row) throws SQLException {
        return new KeptMail(row.getObject("id", UUID.class), row.getString("key"),
                row.getString("address"), row.getString("name"), row.getString("subject"),
                MailState.valueOf(row.getString("state")), row.getInt("tries"),
                row.getObject("next_try", OffsetDateTime.class).toInstant(), row.getString("fault"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(), moment(row, "sent_at"), moment(row, "settled_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
