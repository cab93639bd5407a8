package vn.caitien.check.head;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.check.rule.Excerpt;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;
import vn.caitien.check.years.YearRange;
import vn.caitien.text.Plain;

/** Words that say what this plan is for, with another school year: they were left from an older plan. */
final class PurposeYear implements Rule {
    private static final Pattern THIS_PLAN = Pattern.compile(
            "(xay dung|ban hanh|lap|trien khai|thuc hien) ke hoach cai tien[^.;:]*$");
    private static final Pattern THIS_ONE = Pattern.compile("nhu sau|de thuc hien trong");
    private static final Pattern LAST_PLAN = Pattern.compile("ket qua|bao cao|ra soat|danh gia|tong ket|so ket|kinh nghiem");

    @Override
    public String id() {
        return "purpose-year";
    }

    @Override
    public void look(Subject subject, Findings found) {
        String own = subject.header().schoolYear();
        if (own == null) {
            return;
        }
        for (Passage passage : subject.passages()) {
            String field = passage.spot().field();
            if (passage.spot().row() == null && field != null && field.startsWith("sections")) {
                over(passage.text(), subject).ifPresent(range -> found.at(passage.spot())
                        .quote(Excerpt.around(passage.text(), range.start(), range.end()))
                        .with("named", range.plain()).with("own", own).add());
            }
        }
    }

    private static Optional<YearRange> over(String text, Subject subject) {
        return YearRange.in(text).stream().findFirst()
                .filter(range -> range.schoolYear() && range.to() == range.from() + 1)
                .filter(range -> subject.term().filter(term -> range.from() < term.first().getYear()
                        || range.from() > term.first().getYear() && THIS_ONE.matcher(Plain.bare(text)).find()).isPresent())
                .filter(range -> {
                    String before = Plain.bare(text.substring(0, range.start()));
                    Matcher plan = THIS_PLAN.matcher(before.strip());
                    return plan.find() && !LAST_PLAN.matcher(before).find();
                });
    }
}
