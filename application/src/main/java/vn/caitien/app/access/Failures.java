package vn.caitien.app.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Sql;

/** Failed tries of late, by keyed hash of what they are counted by. */
@Repository
class Failures {
    private static final Sql HELD = Sql.ofCommon("""
            select failures, last_at from common.sign_in_failures where key_hash = :key for update
            """);
    private static final Sql COUNT = Sql.ofCommon("""
            insert into common.sign_in_failures as f (key_hash, failures, last_at) values (:key, 1, :now)
            on conflict (key_hash) do update
            set failures = case when f.last_at < :forgotten then 1 else f.failures + 1 end, last_at = :now
            """);
    private static final Sql TAKE_BACK = Sql.ofCommon("""
            update common.sign_in_failures set failures = failures - 1 where key_hash = :key and failures > 0
            """);
    private static final Sql FORGET = Sql.ofCommon("""
            delete from common.sign_in_failures where key_hash = :key or last_at < :forgotten
            """);

    /** How often, and when last. */
    record Count(int failures, Instant last) {}

    private final CommonViews views;

    Failures(CommonViews views) {
        this.views = views;
    }

    /** Held until the transaction ends, so that tries at the same time are counted one after the other. */
    Optional<Count> hold(byte[] key) {
        return views.of(HELD).param("key", key)
                .query((row, at) -> new Count(row.getInt("failures"), row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void count(byte[] key, Instant now, Instant forgotten) {
        views.of(COUNT).param("key", key).param("now", now.atOffset(ZoneOffset.UTC))
                .param("forgotten", forgotten.atOffset(ZoneOffset.UTC)).update();
    }

    void takeBack(byte[] key) {
        views.of(TAKE_BACK).param("key", key).update();
    }

    /** With all that are too old to count. */
    void forget(byte[] key, Instant forgotten) {
        views.of(FORGET).param("key", key).param("forgotten", forgotten.atOffset(ZoneOffset.UTC)).update();
    }
}
