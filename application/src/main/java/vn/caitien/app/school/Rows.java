package vn.caitien.app.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What rows of several tables have in common. */
final class Rows {
    private Rows() {}

    static <T> Dated<T> dated(ResultSet row, T value) throws SQLException {
        return new Dated<>(value, row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class));
    }

    static Decision decision(ResultSet row) throws SQLException {
        return new Decision(row.getString("decision_number"), row.getObject("decision_day", LocalDate.class));
    }

    static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
