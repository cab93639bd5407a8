package vn.caitien.app.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;

/** A short name for a request: in the log, in a header of the answer, on error pages for people to read out. */
public final class RequestId {
    /** Its key in the log and the name of its attribute. */
    public static final String KEY = "request.id";
    /** The header of the answer. */
    public static final String HEADER = "X-Request-Id";

    /** No letters or figures that are mistaken for each other when read aloud or copied by hand. */
    private static final String SIGNS = "23456789BCDFGHJKMNPQRSTVWXZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestId() {}

    /** The one of this request; made the first time it is asked for. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(KEY) instanceof String known) {
            return known;
        }
        String fresh = RANDOM.ints(LENGTH, 0, SIGNS.length())
                .collect(StringBuilder::new, (id, at) -> id.append(SIGNS.charAt(at)), StringBuilder::append)
                .toString();
        request.setAttribute(KEY, fresh);
        return fresh;
    }
}
