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

    @Override
    public Keeper readingUnits(HttpServletRequest request) {
        Rights theirs = rights.of(signedIn());
        boolean keeps = theirs.may(Deed.FOUND_SCHOOL).allowed();
        if (!keeps && !theirs.mayAnywhere(Deed.CHANGE_SCHOOL)) {
            throw new NotHere("units");
        }
        return new Keeper(theirs.account().actor(), keeps);
    }

    @Override
    public Keeper founding(HttpServletRequest request) {
        AccountId account = signedIn();
        if (!rights.of(account).may(Deed.FOUND_SCHOOL).allowed()) {
            throw new NotHere("the installation");
        }
        return new Keeper(account.actor(), true);
    }

    private Here here(HttpServletRequest request, Deed deed) {
        AccountId account = signedIn();
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> places)
                || !(places.get(SCHOOL) instanceof String id)) {
            throw new NotHere("a school");
        }
        SchoolId school = new SchoolId(UUID.fromString(id));
        Rights theirs = rights.of(account);
        if (!theirs.may(school, deed, Matter.ANY).allowed()) {
            throw new NotHere("school " + id);
        }
        return new Here(school, account.actor(), theirs.may(school, Deed.CHANGE_SCHOOL, Matter.ANY).allowed());
    }

    private static AccountId signedIn() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof AccountId account)) {
            throw new NotHere("a school");
        }
        return account;
    }
}
