package vn.caitien.app.access;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.database.OwnerTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** The people of a school that leaves, as they stand in the tables. */
public final class LeavingPeople {
    private static final Sql ROLES = Sql.ofOwner("""
            select id, account, role, staff, from_day, to_day, version from membership where school = :school order by id
            """);
    private static final Sql STANDINGS = Sql.ofOwner("""
            select id, role, giver, taker, from_day, to_day, withdrawn_at, version from delegation
            where school = :school order by id
            """);
    private static final Sql ACCOUNTS = Sql.ofOwner("""
            with belongs (id) as (select account from membership where school = :school
                union select giver from delegation where school = :school
                union select taker from delegation where school = :school)
            select a.id, b.id is null as outsider, a.login, a.display_name, a.address_form, a.language, a.look, a.made_at,
                a.closed_at, case when a.totp_key is null then a.password_hash end as password_hash
            from account a left join belongs b on b.id = a.id
            where b.id is not null or a.id = any(cast(:named as uuid[])) order by a.id
            """);
    private static final Sql KEYS = Sql.ofOwner("""
            select id, account, label, public_key, signatures, transports, backup_eligible, backed_up, attestation,
                client_data, made_at, used_at
            from passkey where account in (select account from membership where school = :school) order by id
            """);

    private final OwnerTables tables;
    private final SchoolId school;
    private final boolean credentials;

    private LeavingPeople(OwnerTables tables, SchoolId school, boolean credentials) {
        this.tables = tables;
        this.school = school;
        this.credentials = credentials;
    }

    /**
     * Reads them.
     *
     * @param named ids that stand in rows of the school: those of accounts are kept as names, any other is passed over
     * @param credentials whether passwords' hashes and keys of devices go along
     */
    public static MovedPeople of(Connection owner, SchoolId school, Collection<UUID> named, boolean credentials) {
        LeavingPeople people = new LeavingPeople(OwnerTables.on(owner), school, credentials);
        return new MovedPeople(people.accounts(named), people.roles(), people.standings(), credentials ? people.keys() : List.of());
    }

    private List<MovedPeople.Account> accounts(Collection<UUID> named) {
        return tables.of(ACCOUNTS).param("school", school.value())
                .param("named", named.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, at) -> account(row)).list();
    }

    private MovedPeople.Account account(ResultSet row) throws SQLException {
        boolean outsider = row.getBoolean("outsider");
        return new MovedPeople.Account(id(row, "id"), outsider ? null : row.getString("login"), row.getString("display_name"),
                row.getString("address_form"), row.getString("language"), row.getString("look"), always(row, "made_at"),
                moment(row, "closed_at"), credentials && !outsider ? row.getString("password_hash") : null);
    }

    private List<MovedPeople.Role> roles() {
        return tables.of(ROLES).param("school", school.value()).query((row, at) -> new MovedPeople.Role(
                id(row, "id"), id(row, "account"), row.getString("role"), row.getObject("staff", UUID.class),
                row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class), row.getInt("version"))).list();
    }

    private List<MovedPeople.Standing> standings() {
        return tables.of(STANDINGS).param("school", school.value()).query((row, at) -> new MovedPeople.Standing(
                id(row, "id"), row.getString("role"), id(row, "giver"), id(row, "taker"),
                row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class),
                moment(row, "withdrawn_at"), row.getInt("version"))).list();
    }

    private List<MovedPeople.Key> keys() {
        return tables.of(KEYS).param("school", school.value()).query((row, at) -> new MovedPeople.Key(
                row.getBytes("id"), id(row, "account"), row.getString("label"), row.getBytes("public_key"),
                row.getLong("signatures"), Arrays.asList((String[]) row.getArray("transports").getArray()),
                row.getBoolean("backup_eligible"), row.getBoolean("backed_up"), row.getBytes("attestation"),
                row.getBytes("client_data"), always(row, "made_at"), always(row, "used_at"))).list();
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant always(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
