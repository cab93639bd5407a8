package vn.caitien.check.criteria;

import vn.caitien.catalogue.Appendix;
import vn.caitien.check.criteria.StandardTitles.Known;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;

/** A standard that bears the title of another: of another circular, another type of school, another number. */
final class ForeignStandardTitle implements Rule {

    @Override
    public String id() {
        return "foreign-standard-title";
    }

    @Override
    public void look(Subject subject, Findings found) {
        StandardTitles titles = StandardTitles.of(subject.catalogues());
        Appendix here = subject.appendix().orElse(null);
        for (PrintedStandard printed : PrintedStandard.of(subject)) {
            titles.foreign(printed).ifPresent(title -> found.at(printed.spot()).quote(printed.title())
                    .saying(title.appendix() == here ? "moved" : "usual")
                    .with("number", printed.own().number()).with("title", printed.own().title())
                    .with("other", title.standard().number()).with("circular", whose(title)).add());
        }
    }

    private static String whose(Known title) {
        return title.circular().document() + " (" + title.appendix().label() + ")";
    }
}
