package vn.caitien.app.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Sql;

/** Issued papers of all schools, for who holds one and knows its code. */
@Repository
public class OpenPapers {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Sql VERIFIED = Sql.ofCommon("""
            select kind, paper, day, school, standing, snapshot, files from common.paper_verified(:code)
            """);

    private final CommonViews views;

    OpenPapers(CommonViews views) {
        this.views = views;
    }

    /** Empty when no paper was issued under that code. */
    public Optional<OpenPaper> of(PaperCode code) {
        return views.within(() -> views.of(VERIFIED).param("code", code.value()).query((row, at) -> paper(row)).optional());
    }

    private static OpenPaper paper(ResultSet row) throws SQLException {
        return new OpenPaper(row.getString("kind"), row.getString("paper"), row.getObject("day", LocalDate.class),
                row.getString("school"), OpenPaper.Standing.valueOf(row.getString("standing")),
                HexFormat.of().formatHex(row.getBytes("snapshot")), files(row.getString("files")));
    }

    private static Map<String, String> files(@Nullable String json) {
        return json == null ? Map.of() : JSON.readValue(json, new TypeReference<Map<String, String>>() {});
    }
}
