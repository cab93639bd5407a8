package vn.caitien.app.access;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.ids.SchoolId;

/**
 * Stands before everything below {@code /schools}, whichever module it is of: modules below this one need not know who
 * may do what. To look at a school's pages one has to be of it, to change anything one has to be allowed to; a page that
 * asks for another right asks for it itself, and is told of in {@link #OWN_RIGHTS}.
 */
@Component
class SchoolGate implements AuthorizationManager<RequestAuthorizationContext> {
    /** Below a school, what has rights of its own. */
    private static final Pattern OWN_RIGHTS = Pattern.compile(
            "/schools/[^/]+/(?:people|plans|papers|scans|postings|told|evidence|record|publication|work|tasks|obstacles|proposals|supports|indicators|spendings|reviews)(?:/.*)?");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** Of no school, and read by all who keep one. */
    private static final Pattern UNITS = Pattern.compile("/units(?:/" + ID.pattern() + ")?");

    private final CurrentRights rights;

    SchoolGate(CurrentRights rights) {
        this.rights = rights;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> asks, RequestAuthorizationContext context) {
        Authentication signedIn = asks.get();
        boolean in = signedIn != null && signedIn.getPrincipal() instanceof AccountId account && may(rights.of(account), context);
        return new AuthorizationDecision(in);
    }

    private static boolean may(Rights rights, RequestAuthorizationContext context) {
        boolean looks = HttpMethod.GET.matches(context.getRequest().getMethod());
        Optional<SchoolId> school = Optional.ofNullable(context.getVariables().get("school"))
                .filter(id -> ID.matcher(id).matches()).map(id -> new SchoolId(UUID.fromString(id)));
        if (school.isEmpty()) {
            return rights.may(Deed.FOUND_SCHOOL).allowed()
                    || looks && UNITS.matcher(context.getRequest().getRequestURI()).matches() && rights.mayAnywhere(Deed.CHANGE_SCHOOL);
        }
        if (OWN_RIGHTS.matcher(context.getRequest().getRequestURI()).matches()) {
            return rights.knows(school.get());
        }
        return rights.may(school.get(), looks ? Deed.READ_SCHOOL : Deed.CHANGE_SCHOOL, Matter.ANY).allowed();
    }
}
