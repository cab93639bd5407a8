package vn.caitien.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** Links that let people in. */
@Repository
class Invitations {
    private static final Sql ADD = Sql.ofCommon("""
            insert into common.invitation (id, word_hash, kind, school, unit, account, display_name, address_form, staff, roles,
                from_day, to_day, made_by, made_at, expires_at, version)
            values (:id, :hash, :kind, :school, :unit, :account, :name, :form, :staff, cast(:roles as text[]),
                :from, :to, :madeBy, :madeAt, :expires, 1)
            """);
    private static final Sql BY_WORD = Sql.ofCommon("""
            select id, school, unit, account, display_name, address_form, staff, roles, from_day, to_day, made_by, expires_at,
                   used_at, withdrawn_at, version
            from common.invitation
            where word_hash = :hash
            """);
    private static final Sql OF_SCHOOL = Sql.ofCommon("""
            select id, school, unit, account, display_name, address_form, staff, roles, from_day, to_day, made_by, expires_at,
                   used_at, withdrawn_at, version
            from common.invitation
            where school = :school and used_at is null and withdrawn_at is null and made_at > :since order by made_at, id
            """);
    private static final Sql OF_NO_SCHOOL = Sql.ofCommon("""
            select id, school, unit, account, display_name, address_form, staff, roles, from_day, to_day, made_by, expires_at,
                   used_at, withdrawn_at, version
            from common.invitation
            where school is null and used_at is null and withdrawn_at is null and made_at > :since order by made_at, id
            """);
    private static final Sql ONE = Sql.ofCommon("""
            select id, school, unit, account, display_name, address_form, staff, roles, from_day, to_day, made_by, expires_at,
                   used_at, withdrawn_at, version
            from common.invitation where id = :id
            """);
    private static final Sql USE = Sql.ofCommon("""
            update common.invitation set used_at = :now, used_by = :account, version = version + 1
            where id = :id and used_at is null and withdrawn_at is null and expires_at > :now
            """);
    private static final Sql WITHDRAW = Sql.ofCommon("""
            update common.invitation set withdrawn_at = :now, version = version + 1
            where id = :id and version = :version and used_at is null and withdrawn_at is null
            """);
    private static final Sql REISSUE = Sql.ofCommon("""
            update common.invitation set word_hash = :hash, expires_at = :expires, made_at = :now, version = version + 1
            where id = :id and version = :version and used_at is null and withdrawn_at is null
            """);
    private static final Sql WITHDRAW_WAYS_BACK = Sql.ofCommon("""
            update common.invitation set withdrawn_at = :now, version = version + 1
            where account = :account and used_at is null and withdrawn_at is null
            """);

    private final CommonViews views;

    Invitations(CommonViews views) {
        this.views = views;
    }

    void add(Invitation added, SecretWord word, Instant now) {
        views.of(ADD)
                .param("id", added.id())
                .param("hash", word.hash())
                .param("kind", added.wayBack() ? "RECOVER" : "JOIN")
                .param("school", added.place().school() == null ? null : added.place().school().value())
                .param("unit", added.place().unit())
                .param("account", added.account() == null ? null : added.account().value())
                .param("name", added.name())
                .param("form", added.form().key())
                .param("staff", added.staff())
                .param("roles", added.roles().stream().map(Role::name).toArray(String[]::new))
                .param("from", added.from())
                .param("to", added.to())
                .param("madeBy", added.madeBy().value())
                .param("madeAt", now.atOffset(ZoneOffset.UTC))
                .param("expires", added.expires().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whatever became of it. */
    Optional<Invitation> one(SecretWord word) {
        return views.of(BY_WORD).param("hash", word.hash()).query((row, at) -> invitation(row)).optional();
    }

    Optional<Invitation> one(UUID id) {
        return views.of(ONE).param("id", id).query((row, at) -> invitation(row)).optional();
    }

    /**
     * Those neither used nor withdrawn, though they may be too old.
     *
     * @param since none made before that is told of
     */
    List<Invitation> waiting(SchoolId school, Instant since) {
        return views.of(OF_SCHOOL).param("school", school.value()).param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, at) -> invitation(row)).list();
    }

    /** The same of units above and of the installation. */
    List<Invitation> waiting(Instant since) {
        return views.of(OF_NO_SCHOOL).param("since", since.atOffset(ZoneOffset.UTC)).query((row, at) -> invitation(row)).list();
    }

    /** False when it was used or withdrawn meanwhile. */
    boolean use(Invitation invitation, AccountId account, Instant now) {
        return views.of(USE).param("id", invitation.id()).param("account", account.value())
                .param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    void withdraw(UUID id, int version, Instant now) {
        changed(id, views.of(WITHDRAW).param("id", id).param("version", version).param("now", now.atOffset(ZoneOffset.UTC)).update());
    }

    /** From now on another word opens it; the one before opens nothing. */
    void reissue(UUID id, int version, SecretWord word, Instant now, Instant expires) {
        changed(id, views.of(REISSUE).param("id", id).param("version", version).param("hash", word.hash())
                .param("now", now.atOffset(ZoneOffset.UTC)).param("expires", expires.atOffset(ZoneOffset.UTC)).update());
    }

    /** A newer way back makes older ones worth nothing. */
    void withdrawWaysBack(AccountId account, Instant now) {
        views.of(WITHDRAW_WAYS_BACK).param("account", account.value()).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    private static void changed(UUID id, int rows) {
        if (rows != 1) {
            throw new StaleVersion("invitation " + id);
        }
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        UUID school = row.getObject("school", UUID.class);
        UUID account = row.getObject("account", UUID.class);
        return new Invitation(
                row.getObject("id", UUID.class),
                new Place(school == null ? null : new SchoolId(school), row.getObject("unit", UUID.class)),
                account == null ? null : new AccountId(account),
                row.getString("display_name"),
                AddressForm.of(row.getString("address_form")).orElse(AddressForm.NONE),
                row.getObject("staff", UUID.class),
                Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::valueOf).toList(),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                new AccountId(row.getObject("made_by", UUID.class)),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                moment(row, "used_at"),
                moment(row, "withdrawn_at"),
                row.getInt("version"));
    }
}
