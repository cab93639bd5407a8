package vn.caitien.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Sql;

/** The accounts of the installation. */
@Repository
class Accounts {
    private static final Sql ADD = Sql.ofCommon("""
            insert into common.account
                (id, login, login_key, display_name, address_form, password_hash, language, look, made_at, version)
            values (:id, :login, :key, :name, :form, :hash, 'vi', 'system', :at, 1) on conflict (login_key) do nothing
            """);
    private static final Sql ANY = Sql.ofCommon("""
            select exists (select from common.account)
            """);
    private static final Sql COUNT = Sql.ofCommon("""
            select count(*) from common.account
            """);
    private static final Sql CREDENTIALS = Sql.ofCommon("""
            select id, password_hash, totp_key is not null as second_step from common.account
            where login_key = :key and closed_at is null
            """);
    private static final Sql ONE = Sql.ofCommon("""
            select id, login, display_name, address_form, language, look, totp_key is not null as second_step,
                   made_at, closed_at, version
            from common.account where id = :id
            """);
    private static final Sql NAMES = Sql.ofCommon("""
            select id, display_name from common.account where id = any(cast(:ids as uuid[]))
            """);
    private static final Sql PASSWORD_HASH = Sql.ofCommon("""
            select password_hash from common.account where id = :id and closed_at is null
            """);
    private static final Sql PASSWORD = Sql.ofCommon("""
            update common.account set password_hash = :hash, version = version + 1 where id = :id
            """);
    private static final Sql CHOICES = Sql.ofCommon("""
            update common.account
            set display_name = :name, address_form = :form, language = :language, look = :look, version = version + 1
            where id = :id and version = :version
            """);
    private static final Sql LANGUAGE = Sql.ofCommon("""
            update common.account set language = :language where id = :id
            """);
    private static final Sql LOOK = Sql.ofCommon("""
            update common.account set look = :look where id = :id
            """);
    private static final Sql CLOSE = Sql.ofCommon("""
            update common.account set closed_at = :at, version = version + 1
            where id = :id and version = :version and closed_at is null
            """);
    private static final Sql REOPEN = Sql.ofCommon("""
            update common.account set closed_at = null, version = version + 1
            where id = :id and version = :version and closed_at is not null
            """);
    private static final Sql CALLED = Sql.ofCommon("""
            select id, login, display_name, address_form, language, look, totp_key is not null as second_step,
                   made_at, closed_at, version, count(*) over () as found
            from common.account
            where strpos(lower(display_name), lower(:words)) > 0 or login_key = lower(:words)
            order by display_name collate "vi-x-icu", id offset :from limit :most
            """);

    private final CommonViews views;

    Accounts(CommonViews views) {
        this.views = views;
    }

    /** False when that name is taken. */
    boolean add(AccountId id, LoginName login, String name, AddressForm form, String passwordHash, Instant at) {
        return views.of(ADD).param("id", id.value()).param("login", login.text()).param("key", login.key())
                .param("name", name).param("form", form.key()).param("hash", passwordHash)
                .param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    boolean any() {
        return views.of(ANY).query(Boolean.class).single();
    }

    long count() {
        return views.of(COUNT).query(Long.class).single();
    }

    /** Of an open account; empty for any other name. */
    Optional<Credentials> credentials(LoginName login) {
        return views.of(CREDENTIALS).param("key", login.key())
                .query((row, at) -> new Credentials(
                        new AccountId(row.getObject("id", UUID.class)), row.getString("password_hash"), row.getBoolean("second_step")))
                .optional();
    }

    Optional<Account> one(AccountId id) {
        return views.of(ONE).param("id", id.value()).query((row, at) -> account(row)).optional();
    }

    /** What people are called, by account. */
    Map<AccountId, String> names(Collection<AccountId> ids) {
        String[] wanted = ids.stream().map(AccountId::toString).distinct().toArray(String[]::new);
        return views.of(NAMES).param("ids", wanted)
                .query((row, at) -> Map.entry(new AccountId(row.getObject("id", UUID.class)), row.getString("display_name")))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<String> passwordHash(AccountId id) {
        return views.of(PASSWORD_HASH).param("id", id.value()).query(String.class).optional();
    }

    void password(AccountId id, String hash) {
        changed(views.of(PASSWORD).param("id", id.value()).param("hash", hash).update(), id);
    }

    void choices(Account account) {
        changed(views.of(CHOICES).param("id", account.id().value()).param("version", account.version())
                .param("name", account.name()).param("form", account.form().key())
                .param("language", account.language()).param("look", account.look()).update(), account.id());
    }

    /** Beside all other changes: it makes none of them stale. */
    void language(AccountId id, String tag) {
        changed(views.of(LANGUAGE).param("id", id.value()).param("language", tag).update(), id);
    }

    /** As {@link #language}. */
    void look(AccountId id, String word) {
        changed(views.of(LOOK).param("id", id.value()).param("look", word).update(), id);
    }

    void close(Account account, Instant at) {
        changed(views.of(CLOSE).param("id", account.id().value()).param("version", account.version())
                .param("at", at.atOffset(ZoneOffset.UTC)).update(), account.id());
    }

    void reopen(Account account) {
        changed(views.of(REOPEN).param("id", account.id().value()).param("version", account.version()).update(), account.id());
    }

    /** A part of a list of accounts, and how long all of it is. */
    record Found(List<Account> part, int count) {}

    /** Those whose name has these letters in it, or who sign in by that; closed ones too, in the order of names. */
    Found called(String words, int from, int most) {
        int[] count = new int[1];
        List<Account> part = views.of(CALLED).param("words", words.strip()).param("from", from).param("most", most)
                .query((row, at) -> {
                    count[0] = row.getInt("found");
                    return account(row);
                }).list();
        return new Found(part, count[0]);
    }

    private static void changed(int rows, AccountId id) {
        if (rows != 1) {
            throw new StaleVersion("account " + id);
        }
    }

    private static Account account(ResultSet row) throws SQLException {
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("display_name"),
                AddressForm.of(row.getString("address_form")).orElse(AddressForm.NONE),
                row.getString("language"),
                row.getString("look"),
                row.getBoolean("second_step"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                closed == null ? null : closed.toInstant(),
                row.getInt("version"));
    }
}
