package vn.caitien.app.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Tells where each school's record of acts ends: written into a backup, it shows later what was cut off. */
public interface Ends {
    /** By school: number and hash of its last entry. */
    Map<String, String> of(Connection owner) throws SQLException;
}
