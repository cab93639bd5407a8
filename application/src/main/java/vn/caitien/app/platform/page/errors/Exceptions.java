package vn.caitien.app.platform.page.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** What a controller throws, or what is thrown because there is none. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Exceptions implements HandlerExceptionResolver {
    private final ErrorPages errors;

    Exceptions(ErrorPages errors) {
        this.errors = errors;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception wrong) {
        try {
            errors.answer(wrong, request, response);
            return new ModelAndView();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
