package vn.caitien.app.trail;

import java.time.Clock;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.SchoolTables;

/** A record for tests of other modules. */
public final class TestTrail {
    private TestTrail() {}

    /** The record as the server has it, over a test's own database. */
    public static Trail of(SchoolTables tables, CommonViews views, Secrets secrets, Clock clock) {
        return new Trail(new Entries(tables), new InstallationEntries(views), new ChainEnds(views),
                new Seal(secrets.key(TrailParts.KEY)), clock);
    }
}
