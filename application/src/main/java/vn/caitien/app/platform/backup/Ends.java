package vn.caitien.app.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;

/** Tells where each school's record of acts ends: written into a backup, it shows later what was cut off. */
public interface Ends {
    /** By school: number and hash of its last entry. */
    Map<String, String> of(Connection owner) throws SQLException;

    /**
     * Notes in the database too that the record reached so far.
     *
     * @param ends as {@link #of} gave them
     * @param at when that was
     */
    void anchor(Connection owner, Map<String, String> ends, Instant at) throws SQLException;
}
