package vn.caitien.app.improvement.search;

import org.springframework.stereotype.Service;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;

/** Finds words in what the plans of a school say. */
@Service
public class PlanSearch {
    private final SchoolTables tables;
    private final PlanTexts texts;

    PlanSearch(SchoolTables tables) {
        this.tables = tables;
        this.texts = new PlanTexts(tables);
    }

    /** A part of the places that have all the words; the asker has been asked for their right to read. */
    public Found found(SchoolId school, Asked asked, int from, int most) {
        return tables.within(school, () -> {
            texts.complete(school);
            return texts.found(school, asked, from, most);
        });
    }
}
