package vn.caitien.app.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.caitien.app.platform.backup.Ends;
import vn.caitien.app.platform.database.OwnerTables;
import vn.caitien.app.platform.database.Sql;

/** Where each school's chain ends, within the very transaction a backup reads in. */
public final class TrailEnds implements Ends {
    private static final Sql ALL = Sql.ofOwner("select school_id, number, hash from trail_head order by school_id");

    /** A chain that has not grown since the last copy has its anchor already. */
    private static final Sql ANCHOR = Sql.ofOwner("""
            insert into trail_anchor (school_id, number, hash, at, place) values (:school, :number, :hash, :at, 'backup')
            on conflict do nothing
            """);

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

    @Override
    public void anchor(Connection owner, Map<String, String> ends, Instant at) {
        OwnerTables tables = OwnerTables.on(owner);
        ends.forEach((school, end) -> {
            int space = end.indexOf(' ');
            tables.of(ANCHOR).param("school", UUID.fromString(school))
                    .param("number", Long.parseLong(end.substring(0, space)))
                    .param("hash", HexFormat.of().parseHex(end.substring(space + 1)))
                    .param("at", at.atOffset(ZoneOffset.UTC)).update();
        });
    }
}
