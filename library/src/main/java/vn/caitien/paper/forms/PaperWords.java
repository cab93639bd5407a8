package vn.caitien.paper.forms;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Header;

/** Words of papers about a plan, with its number, day and title filled in; dots for what is not known. */
record PaperWords(Header plan, Map<String, String> known) {
    /** Room for a hand to sign in: two lines of a cell. */
    static final String HAND = "\u00a0\n\u00a0";
    private static final HeadWords WORDS = HeadWords.standard();
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** A sentence with its places filled; dots at its end need no full stop. */
    String say(String sentence) {
        return PLACE.matcher(sentence).replaceAll(place -> Matcher.quoteReplacement(WORDS.or(value(place.group(1)))))
                .replace(WORDS.blank() + ".", WORDS.blank());
    }

    /** A day in figures; null for none. */
    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private @Nullable String value(String name) {
        return switch (name) {
            case "plan" -> "Kế hoạch số " + WORDS.or(plan.documentNumber()) + " ngày " + WORDS.or(day(plan.date()));
            case "title" -> plan.title();
            case "school" -> plan.school();
            default -> known.get(name);
        };
    }

    /** A number not given yet: the sign alone, with the school's letters as in the plan's number; null where that has none. */
    @Nullable String unnumbered(String sign) {
        String number = plan.documentNumber();
        int letters = number == null ? -1 : number.indexOf('-', number.indexOf('/') + 1);
        return number == null || letters < 0 ? null : "/" + sign + number.substring(letters);
    }

    /** The head of a paper about the plan: of the same school, with a number, day and title of its own. */
    Header head(@Nullable String number, @Nullable LocalDate day, String title) {
        return new Header(plan.governingBody(), plan.school(), plan.schoolType(), number, plan.place(), day, null, title,
                plan.schoolYear(), plan.period(), plan.circular(), plan.signerTitle(), plan.signerName());
    }
}
