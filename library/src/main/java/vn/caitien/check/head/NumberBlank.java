package vn.caitien.check.head;

import java.util.regex.Pattern;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;

/** A number that is only its symbol, e.g. {@code /KH-ABC}. */
final class NumberBlank implements Rule {
    private static final Pattern BLANK = Pattern.compile("[\\s.…_]*/.*");

    @Override
    public String id() {
        return "number-blank";
    }

    @Override
    public void look(Subject subject, Findings found) {
        String number = subject.header().documentNumber();
        if (number != null && BLANK.matcher(number).matches()) {
            found.at(Spot.header("documentNumber")).quote(number).add();
        }
    }
}
