package vn.caitien.app.trail;

import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** The ends of schools' chains, for acts that are written down outside a school's walls. No entry is read here. */
@Repository
class ChainEnds {
    private static final Sql HOLD = Sql.ofCommon("""
            select number, hash from common.trail_end(:school)
            """);
    private static final Sql ADD = Sql.ofCommon("""
            select common.trail_add(:school, :number, :at, :account, :reportedBy, :kind, :subject, cast(:details as jsonb),
                :previous, :hash)
            """);

    private final CommonViews views;

    ChainEnds(CommonViews views) {
        this.views = views;
    }

    /** As {@link Entries#hold}. */
    Head hold(SchoolId school) {
        return views.of(HOLD).param("school", school.value())
                .query((row, at) -> new Head(row.getLong("number"), row.getBytes("hash"))).single();
    }

    void add(Link link) {
        var added = views.of(ADD).param("school", link.school().value());
        EntryRow.bind(added, link);
        added.query(Long.class).single();
    }
}
