package vn.caitien.app.improvement;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caitien.app.evidence.CitedText;
import vn.caitien.app.evidence.CitingTexts;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** What plans say, to whoever keeps the evidence: they may cite it by its codes (Mẫu số 2, column 9, of circular 57/2026/TT-BGDĐT). */
@Component
class PlanCitations implements CitingTexts {
    private static final Sql OF_YEAR = Sql.ofSchool("""
            select id, title, content::text as words from improvement_plan where school_id = :school and year = :year order by id
            """);

    private final SchoolTables tables;

    PlanCitations(SchoolTables tables) {
        this.tables = tables;
    }

    @Override
    public List<CitedText> of(SchoolId school, UUID year) {
        return tables.within(school, () -> tables.of(school, OF_YEAR).param("year", year).query((row, at) -> new CitedText(row.getString("title"),
                "/schools/" + school + "/plans/" + row.getObject("id", UUID.class), row.getString("words"))).list());
    }
}
