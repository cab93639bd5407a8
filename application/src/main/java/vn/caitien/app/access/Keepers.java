package vn.caitien.app.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** Those who decide who is what in a school, or in the installation: one of them is always there. */
@Repository
class Keepers {
    private static final Sql OTHERS = Sql.ofCommon("""
            select exists (select from (
                    select id, account, role, from_day, to_day from common.membership where school = cast(:school as uuid)
                    union all
                    select id, account, role, from_day, to_day from common.membership
                    where school is null and cast(:school as uuid) is null) m
                join common.account a on a.id = m.account
                where a.closed_at is null and m.id <> all(cast(:without as uuid[])) and m.role = any(cast(:roles as text[]))
                  and m.from_day <= :day and (m.to_day is null or m.to_day >= :day))
            """);

    private final CommonViews views;

    Keepers(CommonViews views) {
        this.views = views;
    }

    /**
     * Asked after the end of the chain is held, so that two who end each other come one after the other.
     *
     * @param ended roles that will not count
     * @param day from which on they will not
     * @throws LastKeeper when they are of those who keep the place, and no other is there on that day
     */
    void require(Collection<Membership> ended, LocalDate day) {
        List<Membership> keeping = ended.stream().filter(Keepers::keeps).toList();
        for (Membership one : keeping) {
            if (!others(one.school(), keeping, day)) {
                throw new LastKeeper(one.school());
            }
        }
    }

    private boolean others(@Nullable SchoolId school, List<Membership> without, LocalDate day) {
        return views.of(OTHERS)
                .param("without", without.stream().map(one -> one.id().toString()).toArray(String[]::new))
                .param("roles", Matrix.builtIn().who(Deed.MANAGE_PEOPLE).stream()
                        .filter(new Place(school, null)::gives)
                        .map(Role::name).toArray(String[]::new))
                .param("school", school == null ? null : school.value())
                .param("day", day)
                .query(Boolean.class).single();
    }

    private static boolean keeps(Membership one) {
        return Matrix.builtIn().who(Deed.MANAGE_PEOPLE).contains(one.role());
    }
}
