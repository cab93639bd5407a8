package vn.caitien.app.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Language and look as a browser keeps them. */
@Component
public final class Choices {
    private static final Duration YEAR = Duration.ofDays(365);

    /** What this browser was told, or Vietnamese. */
    public Language language(HttpServletRequest request) {
        return Language.of(Visits.cookie(request, Visits.LANGUAGE_COOKIE));
    }

    /** What this browser was told, or as its system is set. */
    public Look look(HttpServletRequest request) {
        return Look.of(Visits.cookie(request, Visits.LOOK_COOKIE));
    }

    /** From the next page on this browser is answered in that language. */
    public void keep(Language language, HttpServletRequest request, HttpServletResponse response) {
        keep(Visits.LANGUAGE_COOKIE, language.tag(), request, response);
    }

    /** From the next page on this browser shows that look. */
    public void keep(Look look, HttpServletRequest request, HttpServletResponse response) {
        keep(Visits.LOOK_COOKIE, look.word(), request, response);
    }

    private static void keep(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(name, value)
                .path("/").maxAge(YEAR).httpOnly(true).sameSite("Lax").secure(request.isSecure()).build().toString());
    }
}
