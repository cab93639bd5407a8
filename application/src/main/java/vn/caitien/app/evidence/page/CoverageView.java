package vn.caitien.app.evidence.page;

import java.util.List;
import java.util.Map;
import vn.caitien.app.evidence.page.CoveragePage.Band;
import vn.caitien.app.evidence.page.CoveragePage.Row;
import vn.caitien.app.evidence.page.CoveragePage.Suggested;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.catalogue.Appendix;
import vn.caitien.catalogue.Criterion;
import vn.caitien.catalogue.Standard;
import vn.caitien.evidence.coverage.Suggestions;

/** Makes the page of what there is and what is missing. */
record CoverageView(EvidenceReader reader, SchoolYear year, Appendix standards) {

    /** @param titles of the documents filed in that year, by criterion */
    CoveragePage page(List<Option> years, Map<String, List<String>> titles) {
        long all = standards.criteria().count();
        long none = standards.criteria().filter(criterion -> !titles.containsKey(criterion.number())).count();
        return new CoveragePage(EvidenceTabs.of(reader, EvidenceTabs.Tab.COVERAGE), reader.at("/coverage"), year.id().toString(), years,
                reader.say("coverage.told", all - none, all), standards.standards().stream().map(standard -> band(standard, titles)).toList(), null);
    }

    private Band band(Standard standard, Map<String, List<String>> titles) {
        return new Band(reader.say("coverage.standard", standard.number(), standard.title()),
                standard.criteria().stream().map(criterion -> row(criterion, titles.getOrDefault(criterion.number(), List.of()))).toList());
    }

    private Row row(Criterion criterion, List<String> titles) {
        return new Row(reader.say("criterion.title.value", criterion.number(), criterion.title()), reader.say("found", titles.size()),
                reader.at("?year=" + year.id() + "&criterion=" + criterion.number()), titles.isEmpty(),
                Suggestions.of(criterion.evidence(), titles).stream().map(met -> new Suggested(met.suggestion(), met.title().orElse(null))).toList());
    }
}
