package vn.caitien.app.work.reminding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Language;

/** What people of a school chose about reminders. One's own choice is written into no record of acts, as language and look are not. */
@Repository
class ReminderChoices {
    private static final Sql WANTED = Sql.ofSchool("""
            select account, wanted, address, rhythm, language, changed_at from reminder_choice
            where school_id = :school and wanted order by account
            """);
    private static final Sql KEEP = Sql.ofSchool("""
            insert into reminder_choice (school_id, account, wanted, address, rhythm, language, changed_at)
            values (:school, :account, :wanted, :address, :rhythm, :language, :at)
            on conflict (school_id, account) do update set wanted = :wanted, address = :address, rhythm = :rhythm,
                language = :language, changed_at = :at
            """);

    private final SchoolTables tables;

    ReminderChoices(SchoolTables tables) {
        this.tables = tables;
    }

    /** Of those who want mail. */
    List<ReminderChoice> wanted(SchoolId school) {
        return tables.within(school, () -> tables.of(school, WANTED).query((row, at) -> choice(row)).list());
    }

    void keep(SchoolId school, ReminderChoice choice) {
        tables.within(school, () -> tables.of(school, KEEP).param("account", choice.account().value()).param("wanted", choice.wanted())
                .param("address", choice.address()).param("rhythm", choice.rhythm().name()).param("language", choice.language().tag())
                .param("at", choice.changed().atOffset(ZoneOffset.UTC)).update());
    }

    private static ReminderChoice choice(ResultSet row) throws SQLException {
        return new ReminderChoice(new AccountId(row.getObject("account", UUID.class)), row.getBoolean("wanted"), row.getString("address"),
                Rhythm.valueOf(row.getString("rhythm")), Language.of(row.getString("language")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
