package vn.caitien.intake.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.text.Writing;

/**
 * The words of a criterion's cell, taken apart.
 *
 * @param standard the standard, where the cell names one too; null otherwise
 * @param criteria the numbers in the order printed, joined with {@code ", "}; null when there is none
 * @param title what follows the number; null when nothing does
 */
public record CriterionText(BandText.@Nullable Standard standard, @Nullable String criteria, @Nullable String title) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    private static final String NUMBER = "\\d{1,2}\\s?[.,]\\s?\\d{1,2}(?![\\d/])";
    private static final Pattern CELL = Pattern.compile(
            "^[-–•*+\\s]*(?:(?:các\\s+)?tiêu\\s*chí|t\\.?c\\.?)?\\s*(?:số\\s*)?:?\\s*((?:" + NUMBER
                    + ")(?:\\s*(?:[;,&+/]|và|đến|-|–)\\s*(?:(?:tiêu\\s*chí|t\\.?c\\.?)\\s*)?" + NUMBER + ")*)\\s*[.:)–—-]*\\s*(.*)$",
            FLAGS);
    private static final Pattern BOTH = Pattern.compile("^(.*?tiêu\\s*chuẩn\\s*\\d.*?)\\s*[;.,]?\\s*((?:tiêu\\s*chí|(?<=\\s)t\\.?c\\.?)\\s*\\d.*|(?<=\\s)" + NUMBER + ".*)$", FLAGS);
    /** The level a criterion stands at, in brackets behind its number. */
    private static final Pattern LEVEL = Pattern.compile("^\\((?:đạt\\s+)?mức\\s*(?:độ\\s*)?\\d\\)\\s*[.:–—-]*", FLAGS);
    private static final Pattern ONE = Pattern.compile("\\d{1,2}\\s?[.,]\\s?\\d{1,2}");

    /** Takes a cell apart; what cannot be told stays in the title. */
    public static CriterionText read(String cell) {
        String text = Writing.clean(cell);
        Matcher both = BOTH.matcher(text);
        if (both.matches()) {
            CriterionText rest = read(both.group(2));
            return new CriterionText(BandText.standard(both.group(1)).orElse(null), rest.criteria, rest.title);
        }
        Matcher matcher = CELL.matcher(text);
        if (!matcher.matches()) {
            return new CriterionText(null, null, text.isEmpty() ? null : text);
        }
        List<String> numbers = new ArrayList<>();
        Matcher one = ONE.matcher(matcher.group(1));
        while (one.find()) {
            numbers.add(one.group().replaceAll("\\s", "").replace(',', '.'));
        }
        String title = LEVEL.matcher(matcher.group(2)).replaceFirst("").strip();
        return new CriterionText(null, String.join(", ", numbers), title.isEmpty() ? null : title);
    }

    /** Whether a number was found. */
    public boolean numbered() {
        return criteria != null;
    }
}
