package vn.caitien.app.access;

import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where people are signed in. Each sees their own, and may end them. */
@Component
class Sessions {
    /** The attributes a sign-in leaves. */
    static final String DEVICE = "caitien.device";
    static final String ADDRESS = "caitien.address";
    static final String SINCE = "caitien.since";

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final AccessKey key;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions, AccessKey key) {
        this.sessions = sessions;
        this.key = key;
    }

    /** @param here the id of the session that asks */
    List<SignedIn> of(AccountId account, String here) {
        return open(account).stream()
                .map(session -> new SignedIn(
                        mark(session),
                        session.getAttributeOrDefault(DEVICE, ""),
                        session.getAttributeOrDefault(ADDRESS, ""),
                        Instant.ofEpochMilli(session.getAttributeOrDefault(SINCE, session.getCreationTime().toEpochMilli())),
                        session.getLastAccessedTime(),
                        session.getId().equals(here)))
                .sorted(Comparator.comparing(SignedIn::lastSeen).reversed())
                .toList();
    }

    /** Ends one of the person's own; false when there is none of that mark. */
    boolean end(AccountId account, String mark) {
        List<? extends Session> found = open(account).stream().filter(session -> mark(session).equals(mark)).toList();
        found.forEach(session -> sessions.deleteById(session.getId()));
        return !found.isEmpty();
    }

    /** Ends all but the one that asks. */
    void endOthers(AccountId account, String here) {
        open(account).stream().filter(session -> !session.getId().equals(here))
                .forEach(session -> sessions.deleteById(session.getId()));
    }

    void endAll(AccountId account) {
        open(account).forEach(session -> sessions.deleteById(session.getId()));
    }

    private Collection<? extends Session> open(AccountId account) {
        return Objects.requireNonNull(sessions.findByPrincipalName(account.toString())).values();
    }

    private String mark(Session session) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.hash("session", session.getId()));
    }
}
