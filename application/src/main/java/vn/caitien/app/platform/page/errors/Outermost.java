package vn.caitien.app.platform.page.errors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.caitien.app.platform.page.RequestId;

/** Around everything: gives a request its name, its answer the headers that keep a browser safe, and faults a page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Outermost extends OncePerRequestFilter {
    /** Scripts, styles and pictures come from here only; what a template writes into a style attribute may stand. */
    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
            + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Map<String, String> HEADERS = Map.of(
            // asked for anew each time, yet there with what was typed when someone goes back; signing out clears it
            "Cache-Control", "private, no-cache",
            "Content-Security-Policy", CONTENT,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "geolocation=(), microphone=(), payment=(), usb=()");

    private final ErrorPages errors;

    Outermost(ErrorPages errors) {
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        HEADERS.forEach(response::setHeader);
        response.setHeader(RequestId.HEADER, RequestId.of(request));
        try (MDC.MDCCloseable _ = MDC.putCloseable(RequestId.KEY, RequestId.of(request))) {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException wrong) {
            errors.answer(wrong, request, response);
        }
    }
}
