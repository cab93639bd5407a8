package vn.caitien.app.platform.page.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;
import vn.caitien.app.platform.TooManyTries;
import vn.caitien.app.platform.page.RequestId;
import vn.caitien.app.platform.page.Templates;
import vn.caitien.app.platform.page.Visit;
import vn.caitien.app.platform.page.Visits;

/** Answers with the page of a trouble, and logs its cause once. */
@Component
final class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    /** How long a browser may wait before it asks again, while the database starts anew. */
    private static final Duration DATABASE_PAUSE = Duration.ofSeconds(10);

    /** What a page may have said of itself before it failed. */
    private static final List<String> OF_THE_PAGE = List.of(HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.CONTENT_LENGTH);

    private final Templates templates;
    private final Visits visits;

    ErrorPages(Templates templates, Visits visits) {
        this.templates = templates;
        this.visits = visits;
    }

    /**
     * Answers what went wrong. Where the answer has begun already, or nobody waits for it any more, nothing is said.
     *
     * @param wrong its causes say what the trouble is
     */
    void answer(Throwable wrong, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (DisconnectedClientHelper.isClientDisconnectedException(wrong)) {
            return;
        }
        Trouble trouble = Causes.of(wrong);
        log(trouble, wrong, request);
        Duration pause = wrong instanceof TooManyTries tries ? tries.pause() : DATABASE_PAUSE;
        write(trouble, pause, request, response);
    }

    /** Answers a refusal that was given as a status. */
    void answer(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(Causes.of(status), DATABASE_PAUSE, request, response);
    }

    private void write(Trouble trouble, Duration pause, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        OF_THE_PAGE.forEach(header -> response.setHeader(header, null));
        response.setStatus(trouble.status().value());
        response.setHeader(RequestId.HEADER, RequestId.of(request));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (trouble == Trouble.TOO_MANY || trouble == Trouble.DATABASE_GONE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds()));
        }
        templates.write("error", Map.of("trouble", trouble), visit(trouble, request), response);
    }

    /** With the bar of who asks, so that they find their way on; where that may be what is out of order, without. */
    private Visit visit(Trouble trouble, HttpServletRequest request) {
        if (trouble == Trouble.DATABASE_GONE || trouble == Trouble.DISK_FULL) {
            return visits.plain(request);
        }
        try {
            return visits.of(request);
        } catch (RuntimeException unknown) {
            LOG.debug("the bar is left out", unknown);
            return visits.plain(request);
        }
    }

    /** Faults in full; what people did wrong in one line of debugging; addresses may hold names and are left out. */
    private static void log(Trouble trouble, Throwable wrong, HttpServletRequest request) {
        boolean named = MDC.get(RequestId.KEY) != null;
        MDC.put(RequestId.KEY, RequestId.of(request));
        if (trouble.status().is5xxServerError()) {
            LOG.error("{} not answered: {}", request.getMethod(), trouble, wrong);
        } else {
            LOG.debug("{} refused: {}: {}", request.getMethod(), trouble, wrong.toString());
        }
        if (!named) {
            MDC.remove(RequestId.KEY);
        }
    }
}
