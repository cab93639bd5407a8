package vn.caitien.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** What people are called who stand in a record, and everyone who may stand there: by one look. */
@Repository
class NamePlates {
    /** Those asked for by id, with everyone who is or was of the place; then those invited, who have no account yet. */
    private static final Sql ALL = Sql.ofCommon("""
            select a.id, a.display_name, a.address_form, m.role, m.from_day, m.to_day, true as account
            from (
                select unnest(cast(:ids as uuid[])) as id
                union
                select account from common.membership where school = cast(:school as uuid)
                union
                select account from common.membership where school is null and cast(:school as uuid) is null) wanted
            join common.account a on a.id = wanted.id
            left join lateral (
                select role, from_day, to_day from common.membership
                where account = a.id and (school is null or school = cast(:school as uuid)) offset 0) m on true
            union all
            select id, display_name, address_form, null, null, null, false from common.invitation
            where id = any(cast(:ids as uuid[]))
            order by display_name, role
            """);

    private final CommonViews views;

    NamePlates(CommonViews views) {
        this.views = views;
    }

    /**
     * By id.
     *
     * @param school null for the installation
     */
    Map<UUID, NamePlate> of(@Nullable SchoolId school, Collection<UUID> ids) {
        Map<UUID, NamePlate> found = new LinkedHashMap<>();
        views.of(ALL).param("school", school == null ? null : school.value())
                .param("ids", ids.stream().map(UUID::toString).distinct().toArray(String[]::new))
                .query((row, at) -> found.merge(row.getObject("id", UUID.class), plate(row), NamePlate::with)).list();
        return found;
    }

    private static NamePlate plate(ResultSet row) throws SQLException {
        List<NamePlate.Worn> worn = new ArrayList<>();
        if (row.getString("role") != null) {
            worn.add(new NamePlate.Worn(Role.valueOf(row.getString("role")), row.getObject("from_day", LocalDate.class),
                    row.getObject("to_day", LocalDate.class)));
        }
        return new NamePlate(row.getString("display_name"),
                AddressForm.of(row.getString("address_form")).orElse(AddressForm.NONE), worn, row.getBoolean("account"));
    }
}
