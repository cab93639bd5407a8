package vn.caitien.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Opens and closes sessions. Whoever is let in gets a new one: what was known of the old one before opens nothing. */
@Component
class Door {
    private static final String HALFWAY = "caitien.halfway";
    private static final String HALFWAY_SINCE = "caitien.halfway-since";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int LONGEST_DEVICE = 300;

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final OwnChoices own;
    private final Clock clock;

    Door(OwnChoices own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    /** Someone who has an account only now: it keeps what this device was told. */
    void letInFirst(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        own.take(account, request);
        letIn(account, request, response);
    }

    void letIn(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = fresh(request);
        session.setAttribute(Sessions.DEVICE, device(request));
        session.setAttribute(Sessions.ADDRESS, request.getRemoteAddr());
        session.setAttribute(Sessions.SINCE, clock.millis());
        SecurityContextImpl context = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        own.bring(account, request, response);
    }

    /** The password was right; the code is still to come. */
    void halfway(AccountId account, HttpServletRequest request) {
        HttpSession session = fresh(request);
        session.setAttribute(HALFWAY, account);
        session.setAttribute(HALFWAY_SINCE, clock.millis());
    }

    /** Who is halfway in, and not for too long. */
    Optional<AccountId> halfway(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(HALFWAY) instanceof AccountId account)
                || !(session.getAttribute(HALFWAY_SINCE) instanceof Long since)) {
            return Optional.empty();
        }
        boolean inTime = clock.instant().isBefore(Instant.ofEpochMilli(since).plus(PATIENCE));
        return inTime ? Optional.of(account) : Optional.empty();
    }

    void letOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private static HttpSession fresh(HttpServletRequest request) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        return request.getSession(true);
    }

    private static String device(HttpServletRequest request) {
        String said = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        return said.substring(0, Math.min(said.length(), LONGEST_DEVICE));
    }
}
