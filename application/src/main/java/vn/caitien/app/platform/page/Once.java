package vn.caitien.app.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A form that is sent twice acts once. Each form carries a number of its own; who sends the same again is led to where
 * the first sending led, and waits for it if need be. A sending that led nowhere, because something was wrong with it,
 * does not count. Remembered by this process for the latest forms; versions and unique keys guard what lies further back.
 */
@Component
final class Once implements HandlerInterceptor {
    /** The field of a form that carries its number. */
    static final String FIELD = "once";
    private static final int REMEMBERED = 10_000;
    private static final int LONGEST = 40;
    private static final long PATIENCE_SECONDS = 20;

    private final Map<String, CompletableFuture<Optional<String>>> sent = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<Optional<String>>> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        String number = number(request);
        while (number != null) {
            CompletableFuture<Optional<String>> earlier = begin(number);
            if (earlier == null) {
                return true;
            }
            Optional<String> led = earlier.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (led.isPresent()) {
                response.setStatus(HttpStatus.SEE_OTHER.value());
                response.setHeader(HttpHeaders.LOCATION, led.get());
                return false;
            }
        }
        return true;
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable Exception wrong) throws IOException {
        String number = number(request);
        if (number != null) {
            boolean done = HttpStatus.valueOf(response.getStatus()).is3xxRedirection();
            end(number, done ? Optional.ofNullable(response.getHeader(HttpHeaders.LOCATION)) : Optional.empty());
        }
    }

    private synchronized @Nullable CompletableFuture<Optional<String>> begin(String number) {
        return sent.putIfAbsent(number, new CompletableFuture<>());
    }

    private synchronized void end(String number, Optional<String> led) {
        CompletableFuture<Optional<String>> sending = led.isPresent() ? sent.get(number) : sent.remove(number);
        if (sending != null) {
            sending.complete(led);
        }
    }

    /** With the address it was sent to: a number says nothing about another form. */
    private static @Nullable String number(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return null;
        }
        String number = request.getParameter(FIELD);
        return number == null || number.isEmpty() || number.length() > LONGEST
                ? null : number + " " + request.getRequestURI();
    }
}
