package vn.caitien.app.work.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.work.LinkWord;

/** The calendars of a school that are open. */
@Repository
class FeedRows {
    private static final Sql OF = Sql.ofSchool("""
            select id, account, extent, language, made_at, read_at from calendar_feed
            where school_id = :school and account = :account and ended_at is null order by extent
            """);
    private static final Sql BY_WORD = Sql.ofSchool("""
            select id, account, extent, language, made_at, read_at from calendar_feed
            where school_id = :school and word = :word and ended_at is null
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into calendar_feed (school_id, id, account, extent, word, language, made_at)
            values (:school, :id, :account, :extent, :word, :language, :at)
            """);
    private static final Sql END = Sql.ofSchool("""
            update calendar_feed set ended_at = :at
            where school_id = :school and account = :account and extent = :extent and ended_at is null
            """);
    private static final Sql READ = Sql.ofSchool("""
            update calendar_feed set read_at = :at where school_id = :school and id = :id and (read_at is null or read_at < :before)
            """);

    private final SchoolTables tables;

    FeedRows(SchoolTables tables) {
        this.tables = tables;
    }

    List<Feed> of(SchoolId school, AccountId account) {
        return tables.of(school, OF).param("account", account.value()).query((row, at) -> feed(row)).list();
    }

    Optional<Feed> of(LinkWord word) {
        return tables.of(word.school(), BY_WORD).param("word", word.hash()).query((row, at) -> feed(row)).optional();
    }

    void add(SchoolId school, Feed feed, LinkWord word) {
        tables.of(school, ADD).param("id", feed.id()).param("account", feed.account().value()).param("extent", feed.extent().name())
                .param("word", word.hash()).param("language", feed.language().tag()).param("at", feed.made().atOffset(ZoneOffset.UTC)).update();
    }

    /** Ends what is open of that extent; false when nothing was. */
    boolean end(SchoolId school, AccountId account, Extent extent, Instant at) {
        return tables.of(school, END).param("account", account.value()).param("extent", extent.name())
                .param("at", at.atOffset(ZoneOffset.UTC)).update() > 0;
    }

    /** Writes down that it was asked for, unless it was after that other moment. */
    void read(SchoolId school, UUID id, Instant at, Instant before) {
        tables.of(school, READ).param("id", id).param("at", at.atOffset(ZoneOffset.UTC)).param("before", before.atOffset(ZoneOffset.UTC)).update();
    }

    private static Feed feed(ResultSet row) throws SQLException {
        OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
        return new Feed(row.getObject("id", UUID.class), new AccountId(row.getObject("account", UUID.class)), Extent.valueOf(row.getString("extent")),
                Language.of(row.getString("language")), row.getObject("made_at", OffsetDateTime.class).toInstant(), read == null ? null : read.toInstant());
    }
}
