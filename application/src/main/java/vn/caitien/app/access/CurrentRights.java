package vn.caitien.app.access;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What who asks may do: read once for a request, however many of its parts want to know. */
@Component
public final class CurrentRights {
    private static final String KEPT = "caitien.rights";

    private final Permissions permissions;

    CurrentRights(Permissions permissions) {
        this.permissions = permissions;
    }

    /** What that person may do today. */
    public Rights of(AccountId account) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return permissions.of(account);
        }
        if (request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Rights kept
                && Objects.equals(kept.account(), account)) {
            return kept;
        }
        Rights read = permissions.of(account);
        request.setAttribute(KEPT, read, RequestAttributes.SCOPE_REQUEST);
        return read;
    }
}
