package vn.caitien.app.work.reminding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** What people were told, and on which day everyone of a school was. */
@Repository
class DigestRows {
    private static final Sql ADD = Sql.ofSchool("""
            insert into reminder_digest (school_id, account, day, at, marks)
            values (:school, :account, :day, :at, cast(:marks as text[])) on conflict (school_id, account, day) do nothing
            """);
    private static final Sql LATELY = Sql.ofSchool("""
            select account, day, at, marks from reminder_digest where school_id = :school and day >= :from order by day
            """);
    private static final Sql FORGET = Sql.ofSchool("""
            delete from reminder_digest where school_id = :school and day < :before
            """);
    private static final Sql DONE = Sql.ofSchool("""
            insert into reminder_round (school_id, day) values (:school, :day)
            on conflict (school_id) do update set day = greatest(reminder_round.day, :day)
            """);

    private final SchoolTables tables;

    DigestRows(SchoolTables tables) {
        this.tables = tables;
    }

    private record Line(AccountId account, LocalDate day, Instant at, List<String> marks) {}

    /** Within the transaction that puts the mail; false when they were told that day. */
    boolean add(SchoolId school, AccountId account, LocalDate day, Instant at, Collection<String> marks) {
        return tables.of(school, ADD).param("account", account.value()).param("day", day).param("at", at.atOffset(ZoneOffset.UTC))
                .param("marks", marks.toArray(String[]::new)).update() == 1;
    }

    /** What each was told since that day, and on it; who was told nothing is left out. */
    Map<AccountId, Told> lately(SchoolId school, LocalDate from) {
        List<Line> lines = tables.within(school, () -> tables.of(school, LATELY).param("from", from).query((row, at) -> line(row)).list());
        return lines.stream().collect(Collectors.groupingBy(Line::account)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> told(one.getValue())));
    }

    /** Everyone was told; what was told before that other day is forgotten. */
    void done(SchoolId school, LocalDate day, LocalDate before) {
        tables.within(school, () -> {
            tables.of(school, FORGET).param("before", before).update();
            return tables.of(school, DONE).param("day", day).update();
        });
    }

    private static Told told(List<Line> lines) {
        Map<String, LocalDate> days = new HashMap<>();
        lines.forEach(line -> line.marks().forEach(mark -> days.put(mark, line.day())));
        return new Told(lines.getLast().at(), days);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(new AccountId(row.getObject("account", UUID.class)), row.getObject("day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(), List.of((String[]) row.getArray("marks").getArray()));
    }
}
