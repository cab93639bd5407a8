package vn.caitien.check.years;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.caitien.check.rule.Digits;
import vn.caitien.check.rule.Excerpt;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Note;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;
import vn.caitien.check.years.YearWords.Named;

/** A year with a digit too many or too few, where words say that it is a year. */
final class SlippedDigits implements Rule {
    private static final Pattern LONG = Pattern.compile("(?<!\\d)\\d{5}(?!\\d|[.,]\\d)");
    private static final Pattern SHORT = Pattern.compile(
            "(?:(?:năm học|NH)\\s*(?:19|20)\\d\\d\\s*[-–]\\s*|(?:GDPT|giáo dục phổ thông)\\s+)"
                    + "(?<run>\\d{3})(?![\\d./,]|\\s*\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int FIRST = 1950;
    private static final int LAST = 2060;

    @Override
    public String id() {
        return "slipped-digits";
    }

    @Override
    public void look(Subject subject, Findings found) {
        for (Passage passage : Numbered.of(subject).passages()) {
            String text = passage.text();
            boolean some = Digits.any(text, (start, end) -> end - start == 5 || end - start == 3);
            for (Matcher run = LONG.matcher(text); some && run.find();) {
                if (years(run.group()).findAny().isPresent() && aYear(text, run.start(), run.end())) {
                    tell(passage, run.start(), run.group(), found);
                }
            }
            for (Matcher run = SHORT.matcher(text); some && run.find();) {
                found.at(passage.spot()).quote(Excerpt.around(text, run.start(), run.end()))
                        .with("run", run.group("run")).saying("short").add();
            }
        }
    }

    private static boolean aYear(String text, int start, int end) {
        return YearWords.ALL.yearly().matcher(Excerpt.before(text, start)).find()
                && !YearWords.ALL.counted().matcher(Excerpt.behind(text, end)).find();
    }

    private static void tell(Passage passage, int start, String run, Findings found) {
        String text = passage.text();
        Note note = found.at(passage.spot()).quote(Excerpt.around(text, start, start + run.length())).with("run", run);
        Optional<Named> named = YearWords.ALL.named().stream()
                .filter(one -> one.words().matcher(Excerpt.before(text, start)).find()).findFirst();
        int[] meant = named.stream().flatMap(one -> one.years().stream()).mapToInt(Integer::intValue)
                .filter(year -> years(run).anyMatch(one -> one == year)).toArray();
        if (meant.length == 1) {
            note.saying("named").with("year", meant[0]).mend(run, String.valueOf(meant[0]));
        }
        note.add();
    }

    /** The years that remain when one digit is taken away. */
    private static IntStream years(String run) {
        return IntStream.range(0, run.length())
                .map(at -> Integer.parseInt(run.substring(0, at) + run.substring(at + 1)))
                .filter(year -> year >= FIRST && year <= LAST).distinct();
    }
}
