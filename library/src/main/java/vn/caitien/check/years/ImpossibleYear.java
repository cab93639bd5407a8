package vn.caitien.check.years;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.check.citations.Basis;
import vn.caitien.check.rule.Digits;
import vn.caitien.check.rule.Excerpt;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;

/** A year of no living memory, or a paper the plan rests on that speaks of a year which is still to come. */
final class ImpossibleYear implements Rule {
    private static final Pattern YEAR = Pattern.compile(
            "(?:(?:năm\\s+học|NH|giai\\s+đoạn)\\s*(?:19|20)\\d\\d\\s*[-–—]\\s*(?!19|20)|năm\\s+(?:học\\s+)?|NH\\s*"
                    + "|tháng\\s*\\d{1,2}\\s*/\\s*|\\d\\s*/\\s*\\d{1,2}\\s*/\\s*)"
                    + "(?<year>[12]\\d{3})(?![\\d%]|[.,/]\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int FIRST = 1850;
    private static final int LAST = 2100;

    @Override
    public String id() {
        return "impossible-year";
    }

    @Override
    public void look(Subject subject, Findings found) {
        Set<Passage> basis = Basis.of(subject).passages();
        Optional<Integer> last = subject.term().map(term -> term.last().getYear());
        for (Passage passage : Numbered.of(subject).passages()) {
            String text = passage.text();
            if (!basis.contains(passage) && !Digits.any(text, (start, end) -> end - start == 4 && odd(text, start))) {
                continue;
            }
            boolean done = last.isPresent() && basis.contains(passage) && YearWords.ALL.past().matcher(text).find()
                    && !YearWords.ALL.ahead().matcher(text).find() && forward(text);
            for (Matcher one = YEAR.matcher(text); one.find();) {
                int year = Integer.parseInt(one.group("year"));
                boolean never = year < FIRST || year > LAST;
                boolean counted = YearWords.ALL.counted().matcher(Excerpt.behind(text, one.end())).find();
                if (!counted && (never || done && year > last.get())) {
                    found.at(passage.spot()).quote(Excerpt.around(text, one.start(), one.end())).with("year", year)
                            .saying(never ? "never" : "usual").add();
                    break;
                }
            }
        }
    }

    /** Whether a number begins as no year of our time does. */
    private static boolean odd(String text, int start) {
        return !text.startsWith("20", start) && !text.startsWith("19", start);
    }

    /** Whether no range of its years runs backwards: that is told already. */
    private static boolean forward(String text) {
        return YearRange.in(text).stream().noneMatch(range -> range.to() < range.from() || range.schoolYear()
                && range.to() - range.from() > 1);
    }
}
