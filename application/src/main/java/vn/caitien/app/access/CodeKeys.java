package vn.caitien.app.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Sql;

/** The keys of second steps, and the codes on paper. */
@Repository
class CodeKeys {
    private static final Sql KEY = Sql.ofCommon("""
            select totp_key from common.account where id = :account and closed_at is null and totp_key is not null
            """);
    private static final Sql SET = Sql.ofCommon("""
            update common.account set totp_key = :key, totp_step = :step, version = version + 1 where id = :account
            """);
    private static final Sql USE = Sql.ofCommon("""
            update common.account set totp_step = :step where id = :account and totp_step < :step
            """);
    private static final Sql REMOVE = Sql.ofCommon("""
            update common.account set totp_key = null, totp_step = null, version = version + 1 where id = :account
            """);
    private static final Sql ADD_PAPER = Sql.ofCommon("""
            insert into common.recovery_code (account, code_hash) values (:account, :hash)
            """);
    private static final Sql USE_PAPER = Sql.ofCommon("""
            update common.recovery_code set used_at = :at where account = :account and code_hash = :hash and used_at is null
              and exists (select from common.account where id = :account and closed_at is null)
            """);
    private static final Sql REMOVE_PAPER = Sql.ofCommon("""
            delete from common.recovery_code where account = :account
            """);
    private static final Sql LEFT = Sql.ofCommon("""
            select count(*) from common.recovery_code where account = :account and used_at is null
            """);

    private final CommonViews views;

    CodeKeys(CommonViews views) {
        this.views = views;
    }

    /** As it is locked. */
    Optional<byte[]> locked(AccountId account) {
        return views.of(KEY).param("account", account.value()).query((row, at) -> row.getBytes("totp_key")).optional();
    }

    /** @param step the one the first code was of: it is used up */
    void set(AccountId account, byte[] locked, long step) {
        views.of(SET).param("account", account.value()).param("key", locked).param("step", step).update();
    }

    /** False when a code of that step or a later one was used before. */
    boolean use(AccountId account, long step) {
        return views.of(USE).param("account", account.value()).param("step", step).update() == 1;
    }

    void remove(AccountId account) {
        views.of(REMOVE).param("account", account.value()).update();
        views.of(REMOVE_PAPER).param("account", account.value()).update();
    }

    /** In place of those there were. */
    void paper(AccountId account, List<byte[]> hashes) {
        views.of(REMOVE_PAPER).param("account", account.value()).update();
        hashes.forEach(hash -> views.of(ADD_PAPER).param("account", account.value()).param("hash", hash).update());
    }

    /** False when there is no such code, or no longer. */
    boolean usePaper(AccountId account, byte[] hash, Instant at) {
        return views.of(USE_PAPER).param("account", account.value()).param("hash", hash)
                .param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    int paperLeft(AccountId account) {
        return views.of(LEFT).param("account", account.value()).query(Integer.class).single();
    }
}
