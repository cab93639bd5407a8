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
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** Links that let people in; those used, withdrawn or too old are as if they were not there. */
@Repository
class Invitations {
    private static final Sql ADD = Sql.ofCommon("""
            insert into common.invitation (id, word_hash, kind, school, account, display_name, address_form, staff, roles,
                from_day, to_day, made_by, made_at, expires_at, version)
            values (:id, :hash, :kind, :school, :account, :name, :form, :staff, cast(:roles as text[]),
                :from, :to, :madeBy, :madeAt, :expires, 1)
            """);
    private static final Sql BY_WORD = Sql.ofCommon("""
            select id, school, account, display_name, address_form, staff, roles, from_day, to_day, made_by, expires_at, version
            from common.invitation
            where word_hash = :hash and used_at is null and withdrawn_at is null and expires_at > :now
            """);
    private static final Sql OF_SCHOOL = Sql.ofCommon("""
            select id, school, account, display_name, address_form, staff, roles, from_day, to_day, made_by, expires_at, version
            from common.invitation
            where school = :school and used_at is null and withdrawn_at is null and expires_at > :now order by made_at, id
            """);
    private static final Sql USE = Sql.ofCommon("""
            update common.invitation set used_at = :now, used_by = :account, version = version + 1
            where id = :id and used_at is null and withdrawn_at is null and expires_at > :now
            """);
    private static final Sql WITHDRAW = Sql.ofCommon("""
            update common.invitation set withdrawn_at = :now, version = version + 1
            where id = :id and school = :school and version = :version and used_at is null and withdrawn_at is null
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
                .param("school", added.school() == null ? null : added.school().value())
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

    Optional<Invitation> open(SecretWord word, Instant now) {
        return views.of(BY_WORD).param("hash", word.hash()).param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, at) -> invitation(row)).optional();
    }

    List<Invitation> open(SchoolId school, Instant now) {
        return views.of(OF_SCHOOL).param("school", school.value()).param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, at) -> invitation(row)).list();
    }

    /** False when it was used or withdrawn meanwhile. */
    boolean use(Invitation invitation, AccountId account, Instant now) {
        return views.of(USE).param("id", invitation.id()).param("account", account.value())
                .param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    void withdraw(SchoolId school, UUID id, int version, Instant now) {
        int rows = views.of(WITHDRAW).param("school", school.value()).param("id", id).param("version", version)
                .param("now", now.atOffset(ZoneOffset.UTC)).update();
        if (rows != 1) {
            throw new StaleVersion("invitation " + id);
        }
    }

    /** A newer way back makes older ones worth nothing. */
    void withdrawWaysBack(AccountId account, Instant now) {
        views.of(WITHDRAW_WAYS_BACK).param("account", account.value()).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        UUID school = row.getObject("school", UUID.class);
        UUID account = row.getObject("account", UUID.class);
        return new Invitation(
                row.getObject("id", UUID.class),
                school == null ? null : new SchoolId(school),
                account == null ? null : new AccountId(account),
                row.getString("display_name"),
                AddressForm.of(row.getString("address_form")).orElse(AddressForm.NONE),
                row.getObject("staff", UUID.class),
                Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::valueOf).toList(),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                new AccountId(row.getObject("made_by", UUID.class)),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
