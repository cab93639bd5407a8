package vn.caitien.check.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.check.rule.Digits;
import vn.caitien.text.Writing;

/**
 * Two years that words join: {@code năm học 2025 - 2026}, {@code từ năm 2020 đến 2024}.
 *
 * @param start where its words begin, those that tell what it is included
 * @param end behind it
 * @param from the first year as printed
 * @param to the second
 * @param lead the words before the first year, in small letters; empty for none
 * @param dashed whether a dash joins them
 */
public record YearRange(int start, int end, int from, int to, String lead, boolean dashed) {
    private static final Pattern RANGE = Pattern.compile(
            "(?<lead>(?<!\\p{L})(?:(?:giai đoạn|nhiệm kỳ|khóa|khoá|thời kỳ|chiến lược)\\s+)?"
                    + "(?:từ\\s+)?(?:năm\\s+học\\s+|năm\\s+|NH\\s*)?)"
                    + "(?<![\\d/.,])(?<from>(?:19|20)\\d\\d)\\s*(?:(?<dash>[-–—‑−])|đến|tới)\\s*"
                    + "(?:hết\\s+|cuối\\s+)?"
                    + "(?:năm\\s+học\\s+|năm\\s+|NH\\s*)?(?<to>(?:19|20)\\d\\d)(?!\\d|[/.,]\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String JOINS = "-–—‑−đt";

    /** Every such range of a text, in order. */
    public static List<YearRange> in(String text) {
        if (!Digits.any(text, (start, end) -> end - start == 4 && joined(text, start, end))) {
            return List.of();
        }
        List<YearRange> ranges = new ArrayList<>();
        for (Matcher found = RANGE.matcher(text); found.find();) {
            ranges.add(new YearRange(found.start(), found.end(), Integer.parseInt(found.group("from")),
                    Integer.parseInt(found.group("to")), Writing.clean(found.group("lead")).toLowerCase(Locale.ROOT),
                    found.group("dash") != null));
        }
        return ranges;
    }

    /** Whether a number may be the first of two: no slash stands before it, and a dash or a word behind. */
    private static boolean joined(String text, int start, int end) {
        int next = Digits.behindSpaces(text, end);
        return (start == 0 || text.charAt(start - 1) != '/') && next < text.length()
                && JOINS.indexOf(Character.toLowerCase(text.charAt(next))) >= 0;
    }

    /** Whether the words call it a school year. */
    public boolean schoolYear() {
        return lead.endsWith("năm học") || lead.endsWith("nh");
    }

    /** As headers write it: {@code 2025-2026}. */
    public String plain() {
        return from + "-" + to;
    }
}
