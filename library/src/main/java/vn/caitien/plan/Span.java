package vn.caitien.plan;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A dated stretch; each end is {@code yyyy-MM} or {@code yyyy-MM-dd}, and null when it is open.
 *
 * @param start the first month or day
 * @param end the last month or day
 */
public record Span(@Nullable String start, @Nullable String end) {

    static final Pattern FORM = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?");

    public Span {
        if (start == null && end == null) {
            throw new IllegalArgumentException("a span open at both ends says nothing");
        }
        check(start);
        check(end);
    }

    private static void check(@Nullable String value) {
        if (value != null && !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not yyyy-MM or yyyy-MM-dd");
        }
    }
}
