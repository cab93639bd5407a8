package vn.caitien.app.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.caitien.app.platform.backup.Ends;
import vn.caitien.app.platform.database.Sql;

/** Where each school's chain ends, within the very transaction a backup reads in. */
public final class TrailEnds implements Ends {
    private static final Sql ALL = Sql.ofOwner("select school_id, number, hash from trail_head order by school_id");

    @Override
    public Map<String, String> of(Connection owner) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(ALL.text()); ResultSet rows = statement.executeQuery()) {
            Map<String, String> ends = new LinkedHashMap<>();
            while (rows.next()) {
                ends.put(rows.getString(1), rows.getLong(2) + " " + HexFormat.of().formatHex(rows.getBytes(3)));
            }
            return ends;
        }
    }
}
