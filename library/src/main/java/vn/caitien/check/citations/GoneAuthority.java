package vn.caitien.check.citations;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import vn.caitien.check.rule.Dates;
import vn.caitien.check.rule.Excerpt;
import vn.caitien.check.rule.Family;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;

/** An office of the district level in a plan made after that level had ended; told once for each name. */
final class GoneAuthority implements Rule {
    private static final Authorities DATA =
            Family.read("/vn/caitien/check/authorities.yaml", new TypeReference<Authorities>() {});
    private static final Pattern GONE = insensitive(String.join("|", DATA.gone));
    /** The letters that begin the names, small and capital. */
    private static final BitSet FIRST = new BitSet();
    private static final Pattern FORMER = insensitive(DATA.former);

    private record Authorities(LocalDate until, List<String> begin, List<String> gone, String former) {}

    static {
        for (String name : DATA.begin) {
            FIRST.set(name.charAt(0));
            FIRST.set(Character.toUpperCase(name.charAt(0)));
        }
    }

    @Override
    public String id() {
        return "gone-authority";
    }

    @Override
    public void look(Subject subject, Findings found) {
        Optional<LocalDate> day = PlanDay.of(subject);
        if (day.isEmpty() || day.get().isBefore(DATA.until)) {
            return;
        }
        Set<String> told = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (Passage passage : subject.passages()) {
            String text = passage.text();
            if (!seen.add(text) || !begun(text)) {
                continue;
            }
            Matcher gone = GONE.matcher(text);
            if (gone.find() && !former(text) && told.add(gone.group().toLowerCase(Locale.ROOT))) {
                found.at(passage.spot()).quote(Excerpt.around(text, gone.start(), gone.end()))
                        .with("name", gone.group()).with("until", Dates.brief(DATA.until)).add();
            }
        }
    }

    /** Whether one of the names may stand there: most texts need not be searched. */
    private static boolean begun(String text) {
        for (int i = 0; i < text.length(); i++) {
            int at = i;
            if (FIRST.get(text.charAt(i)) && DATA.begin.stream().anyMatch(name -> text.regionMatches(true, at, name, 0, name.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it speaks of times when there was such an office. */
    private static boolean former(String text) {
        return FORMER.matcher(text).find()
                || Dates.in(text).stream().anyMatch(one -> one.day() != null && one.day().isBefore(DATA.until));
    }

    private static Pattern insensitive(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
