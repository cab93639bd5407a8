package vn.caitien.app.evidence.page;

import java.util.List;
import java.util.Map;
import vn.caitien.app.evidence.page.DocumentPage.CriterionBox;
import vn.caitien.app.evidence.page.DocumentPage.LevelBox;
import vn.caitien.catalogue.Criterion;
import vn.caitien.catalogue.Requirement;

/** What criteria ask for, as pages of evidence show it: summaries, marked as such. */
final class CriterionBoxes {
    private CriterionBoxes() {}

    static CriterionBox of(EvidenceReader reader, Criterion criterion) {
        return new CriterionBox(reader.say("criterion.title.value", criterion.number(), criterion.title()),
                criterion.levels().entrySet().stream().map(level -> level(reader, level)).toList(), criterion.evidence());
    }

    private static LevelBox level(EvidenceReader reader, Map.Entry<Integer, List<Requirement>> level) {
        return new LevelBox(reader.say("level", level.getKey()), level.getValue().stream().map(Requirement::summary).toList());
    }
}
