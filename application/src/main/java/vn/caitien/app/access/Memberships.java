package vn.caitien.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** Who is what where. */
@Repository
class Memberships {
    private static final Sql ADD = Sql.ofCommon("""
            insert into common.membership (id, account, role, school, unit, staff, from_day, to_day, version)
            values (:id, :account, :role, :school, :unit, :staff, :from, :to, 1)
            """);
    private static final Sql OF_ACCOUNT = Sql.ofCommon("""
            select id, account, role, school, unit, staff, from_day, to_day, version from common.membership
            where account = :account order by from_day, id
            """);
    private static final Sql OF_SCHOOL = Sql.ofCommon("""
            select m.id, m.account, m.role, m.school, m.unit, m.staff, m.from_day, m.to_day, m.version, a.display_name
            from common.membership m join common.account a on a.id = m.account
            where m.school = :school order by m.from_day, m.id
            """);
    private static final Sql OF_ACCOUNTS = Sql.ofCommon("""
            select id, account, role, school, unit, staff, from_day, to_day, version from common.membership
            where account = any(cast(:accounts as uuid[])) order by from_day, id
            """);
    private static final Sql ONE = Sql.ofCommon("""
            select id, account, role, school, unit, staff, from_day, to_day, version from common.membership where id = :id
            """);
    private static final Sql TIED = Sql.ofCommon("""
            select staff from common.membership where school = :school and staff is not null
            union
            select staff from common.invitation
            where school = :school and staff is not null and used_at is null and withdrawn_at is null
            """);
    private static final Sql LAST_DAY = Sql.ofCommon("""
            update common.membership set to_day = :to, version = version + 1 where id = :id and version = :version
            """);

    private final CommonViews views;

    Memberships(CommonViews views) {
        this.views = views;
    }

    void add(Membership added) {
        views.of(ADD)
                .param("id", added.id())
                .param("account", added.account().value())
                .param("role", added.role().name())
                .param("school", added.school() == null ? null : added.school().value())
                .param("unit", added.unit())
                .param("staff", added.staff())
                .param("from", added.from())
                .param("to", added.to())
                .update();
    }

    List<Membership> of(AccountId account) {
        return views.of(OF_ACCOUNT).param("account", account.value()).query((row, at) -> membership(row)).list();
    }

    /** By account; who has none is left out. */
    Map<AccountId, List<Membership>> of(Collection<AccountId> accounts) {
        return views.of(OF_ACCOUNTS).param("accounts", accounts.stream().map(AccountId::toString).toArray(String[]::new))
                .query((row, at) -> membership(row)).list().stream().collect(Collectors.groupingBy(Membership::account));
    }

    /** With what each person is called. */
    List<Map.Entry<Membership, String>> of(SchoolId school) {
        return views.of(OF_SCHOOL).param("school", school.value())
                .query((row, at) -> Map.entry(membership(row), row.getString("display_name"))).list();
    }

    Optional<Membership> one(UUID id) {
        return views.of(ONE).param("id", id).query((row, at) -> membership(row)).optional();
    }

    /** Who on the school's list of staff has an account here, or was invited. */
    Set<UUID> tied(SchoolId school) {
        return Set.copyOf(views.of(TIED).param("school", school.value()).query(UUID.class).list());
    }

    void until(Membership membership, int version, LocalDate to) {
        int rows = views.of(LAST_DAY).param("id", membership.id()).param("version", version)
                .param("to", to).update();
        if (rows != 1) {
            throw new StaleVersion("membership " + membership.id());
        }
    }

    private static Membership membership(ResultSet row) throws SQLException {
        UUID school = row.getObject("school", UUID.class);
        return new Membership(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                Role.valueOf(row.getString("role")),
                school == null ? null : new SchoolId(school),
                row.getObject("unit", UUID.class),
                row.getObject("staff", UUID.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getInt("version"));
    }
}
