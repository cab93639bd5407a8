package vn.caitien.check.criteria;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Cell;

/** A criterion under a standard that is not the one its number begins with. */
final class WrongStandard implements Rule {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    @Override
    public String id() {
        return "wrong-standard";
    }

    @Override
    public void look(Subject subject, Findings found) {
        for (int at = 0; at < subject.rows().size(); at++) {
            Matcher standard = NUMBER.matcher(subject.rows().get(at).text(Cell.STANDARD).orElse(""));
            if (!standard.find()) {
                continue;
            }
            int here = Integer.parseInt(standard.group());
            for (String number : Numbers.of(subject.rows().get(at))) {
                if (Numbers.standard(number) != here && !standard.find()) {
                    found.at(Spot.cell(at, Cell.CRITERION)).quote(number).with("standard", here)
                            .with("own", Numbers.standard(number)).add();
                }
            }
        }
    }
}
