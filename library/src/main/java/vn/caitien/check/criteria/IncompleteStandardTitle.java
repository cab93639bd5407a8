package vn.caitien.check.criteria;

import java.util.List;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;

/** A title of a standard that lacks words of its own. */
final class IncompleteStandardTitle implements Rule {

    @Override
    public String id() {
        return "incomplete-standard-title";
    }

    @Override
    public void look(Subject subject, Findings found) {
        StandardTitles titles = StandardTitles.of(subject.catalogues());
        for (PrintedStandard printed : PrintedStandard.of(subject)) {
            List<String> missing = StandardTitles.own(printed) || titles.foreign(printed).isPresent()
                    ? List.of() : StandardTitles.missing(printed);
            if (!missing.isEmpty()) {
                found.at(printed.spot()).quote(printed.title()).with("number", printed.own().number())
                        .with("missing", String.join(" ", missing)).with("title", printed.own().title()).add();
            }
        }
    }
}
