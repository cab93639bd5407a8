package vn.caitien.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.CurrentSchool;
import vn.caitien.app.trail.Actor;

/** The school in the address of a page, for whoever may look at it; the gate has let them in before. */
@Component
class ChosenSchool implements CurrentSchool {
    private static final String SCHOOL = "school";

    private final CurrentRights rights;

    ChosenSchool(CurrentRights rights) {
        this.rights = rights;
    }

    @Override
    public Here reading(HttpServletRequest request) {
        return here(request, Deed.READ_SCHOOL);
    }

    @Override
    public Here changing(HttpServletRequest request) {
        return here(request, Deed.CHANGE_SCHOOL);
    }

    private Here here(HttpServletRequest request, Deed deed) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof AccountId account)
                || !(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> places)
                || !(places.get(SCHOOL) instanceof String id)) {
            throw new NotHere("a school");
        }
        SchoolId school = new SchoolId(UUID.fromString(id));
        Rights theirs = rights.of(account);
        if (!theirs.may(school, deed, Matter.ANY).allowed()) {
            throw new NotHere("school " + id);
        }
        return new Here(school, Actor.of(account.value()), theirs.may(school, Deed.CHANGE_SCHOOL, Matter.ANY).allowed());
    }
}
