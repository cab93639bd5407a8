package vn.caitien.app.platform.files;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.ids.SchoolId;

/** Rows that name files, as the module that keeps documents writes them. */
public final class TestFiles {
    private TestFiles() {}

    /** Writes one. */
    public static void row(Logins logins, SchoolId school, Stored file, Instant at) throws SQLException {
        try (Connection owner = logins.owner().connect(); PreparedStatement insert = owner.prepareStatement(
                "insert into evidence_file (school_id, sha256, length, media, at) values (?, ?, ?, 'application/pdf', ?)")) {
            insert.setObject(1, school.value());
            insert.setString(2, file.sha256());
            insert.setLong(3, file.length());
            insert.setObject(4, at.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /** Takes one out. */
    public static void gone(Logins logins, SchoolId school, Stored file) throws SQLException {
        try (Connection owner = logins.owner().connect(); PreparedStatement delete = owner.prepareStatement(
                "delete from evidence_file where school_id = ? and sha256 = ?")) {
            delete.setObject(1, school.value());
            delete.setString(2, file.sha256());
            delete.executeUpdate();
        }
    }
}
