package vn.caitien.app.platform.page.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Whoever may not see a page gets the same answer as if it did not exist; a form that has expired says so. */
@Component
public final class Strangers implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ErrorPages errors;

    Strangers(ErrorPages errors) {
        this.errors = errors;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        errors.answer(refused, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        errors.answer(refused, request, response);
    }
}
