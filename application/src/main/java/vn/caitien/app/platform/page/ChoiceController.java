package vn.caitien.app.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Language and look, chosen at the foot of every page and kept in the browser. */
@Controller
class ChoiceController {
    private static final Duration YEAR = Duration.ofDays(365);

    @PostMapping("/choose/language")
    String language(@RequestParam String value, @RequestParam String back,
            HttpServletRequest request, HttpServletResponse response) {
        keep(Visits.LANGUAGE_COOKIE, Language.of(value).tag(), request, response);
        return "redirect:" + Local.path(back);
    }

    @PostMapping("/choose/look")
    String look(@RequestParam String value, @RequestParam String back,
            HttpServletRequest request, HttpServletResponse response) {
        keep(Visits.LOOK_COOKIE, Look.of(value).word(), request, response);
        return "redirect:" + Local.path(back);
    }

    private static void keep(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(name, value)
                .path("/").maxAge(YEAR).httpOnly(true).sameSite("Lax").secure(request.isSecure()).build().toString());
    }
}
