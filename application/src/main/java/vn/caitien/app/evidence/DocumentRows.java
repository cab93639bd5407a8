package vn.caitien.app.evidence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.access.AccountId;

/** Makes documents of rows of the database. */
final class DocumentRows {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};
    private static final TypeReference<List<GivenCode>> CODES = new TypeReference<>() {};
    private static final TypeReference<List<Filing>> FILINGS = new TypeReference<>() {};

    private DocumentRows() {}

    static EvidenceDocument document(ResultSet row) throws SQLException {
        return new EvidenceDocument(new DocumentId(row.getObject("id", UUID.class)), said(row), read(row, "parts", PARTS),
                read(row, "codes", CODES), read(row, "filings", FILINGS), row.getObject("filed") != null,
                row.getObject("withdrawn_at") == null ? null : Optional.ofNullable(row.getString("reason")).orElse(""),
                new AccountId(row.getObject("made_by", UUID.class)), row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static Described said(ResultSet row) throws SQLException {
        String side = row.getString("side");
        Origin origin = new Origin(row.getString("number"), side == null ? null : Side.valueOf(side), row.getString("issuer"), day(row, "issued_on"));
        Days days = new Days(day(row, "valid_from"), day(row, "valid_to"), day(row, "received_on"), day(row, "proves_on"));
        return new Described(row.getString("title"), row.getString("kind"), origin, days, row.getObject("pages", Integer.class),
                tags(row.getArray("tags")), row.getString("link"), row.getString("place"), row.getString("note"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static List<String> tags(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static <T> List<T> read(ResultSet row, String column, TypeReference<List<T>> type) throws SQLException {
        String json = row.getString(column);
        return json == null ? List.of() : JSON.readValue(json, type);
    }
}
