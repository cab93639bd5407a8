package vn.caitien.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Header;
import vn.caitien.plan.Place;
import vn.caitien.plan.Row;

/** Finds the circular whose standards a plan rests on. */
final class Circulars {

    private static final java.util.regex.Pattern CITED =
            java.util.regex.Pattern.compile("(?<!\\d)(1[789]/2018|57/2026)\\s*/\\s*TT\\s*-\\s*BGD\\s*Đ?T", java.util.regex.Pattern.CASE_INSENSITIVE | java.util.regex.Pattern.UNICODE_CASE);

    Optional<String> cited(String text) {
        java.util.regex.Matcher m = CITED.matcher(text);
        return m.find() ? Optional.of(m.group(1) + "/TT-BGDĐT") : Optional.empty();
    }

    Header complete(Header header, List<Row> rows, Map<String, Place> places) {
        return header;
    }

    boolean hasFormOfItsOwn(@Nullable String circular) {
        return "57/2026/TT-BGDĐT".equals(circular);
    }
}
