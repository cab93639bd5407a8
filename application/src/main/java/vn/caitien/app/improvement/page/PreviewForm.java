package vn.caitien.app.improvement.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.Taking;
import vn.caitien.app.platform.page.Posted;

/** How what is chosen on the page of a preview is sent. */
public final class PreviewForm {
    /** The id of a row that is taken over, as often as there are such. */
    public static final String ROW = "row";
    /** Sent with the form, so that nothing ticked is told from nothing asked. */
    public static final String SHOWN = "shown";

    private static final String CRITERION = "criterion-";

    private PreviewForm() {}

    /** The field with the criterion of a row. */
    static String criterion(String row) {
        return CRITERION + row;
    }

    /** Null where the form was not shown. */
    static @Nullable Taking taking(HttpServletRequest request) {
        Posted posted = new Posted(request);
        if (posted.sent(SHOWN, "").isEmpty()) {
            return null;
        }
        Map<String, String> criteria = posted.all(ROW).stream().distinct().filter(row -> !posted.sent(criterion(row), "").isEmpty())
                .collect(Collectors.toMap(Function.identity(), row -> posted.sent(criterion(row), "")));
        return new Taking(new HashSet<>(posted.all(ROW)), criteria);
    }
}
