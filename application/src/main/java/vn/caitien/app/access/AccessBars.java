package vn.caitien.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.NavItem;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.TopBar;
import vn.caitien.app.platform.page.TopBars;

/** The bar of someone signed in: the school they are in, what is theirs there, themselves. */
@Component
class AccessBars implements TopBars {
    private static final Pattern SCHOOL = Pattern.compile("/schools/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/.*)?");

    private final CurrentRights current;
    private final SchoolNames schools;

    AccessBars(CurrentRights current, SchoolNames schools) {
        this.current = current;
        this.schools = schools;
    }

    @Override
    public TopBar of(HttpServletRequest request, Texts texts) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof AccountId id)) {
            return TopBar.plain();
        }
        Rights rights = current.of(id);
        return rights.name().isEmpty() ? TopBar.plain() : bar(rights, request, texts);
    }

    private TopBar bar(Rights rights, HttpServletRequest request, Texts texts) {
        SchoolId school = school(request, rights);
        List<NavItem> items = new ArrayList<>(List.of(new NavItem(texts.say("access.nav.start"), "/")));
        if (school != null && (rights.may(school, Deed.READ_DRAFT, Matter.ANY).allowed()
                || rights.may(school, Deed.READ_PAPERS, Matter.ANY).allowed())) {
            items.add(new NavItem(texts.say("access.nav.plans"), "/schools/" + school + "/plans"));
        }
        if (school != null && rights.may(school, Deed.READ_EVIDENCE, Matter.ANY).allowed()) {
            items.add(new NavItem(texts.say("access.nav.evidence"), "/schools/" + school + "/evidence"));
        }
        if (school != null && rights.may(school, Deed.READ_DRAFT, Matter.ANY).allowed()) {
            items.add(new NavItem(texts.say("access.nav.work"), "/schools/" + school + "/work"));
            items.add(new NavItem(texts.say("access.nav.papers"), "/schools/" + school + "/papers"));
        }
        if (school != null && rights.may(school, Deed.MANAGE_PEOPLE, Matter.ANY).allowed()) {
            items.add(new NavItem(texts.say("access.people.title"), Place.of(school).address()));
        }
        boolean keeps = Place.INSTALLATION.keptBy(rights) && !SCHOOL.matcher(request.getRequestURI()).matches();
        if (school != null && !keeps && rights.may(school, Deed.READ_TRAIL, Matter.ANY).allowed()) {
            items.add(new NavItem(texts.say("record.title"), "/schools/" + school + "/record"));
        }
        if (keeps) {
            items.add(new NavItem(texts.say("access.keepers.title"), Place.INSTALLATION.address()));
        }
        // a head has as many words as a bar holds: the matrix is reached from the page of people
        if (items.size() < TopBar.MOST_ITEMS) {
            items.add(new NavItem(texts.say("access.nav.matrix"), "/matrix"));
        }
        String roles = school == null ? "" : RoleWords.of(texts, rights.roles(school));
        return new TopBar(Optional.ofNullable(school).flatMap(schools::of).orElse(TopBar.PROGRAM), items,
                Optional.of(new TopBar.Who(rights.name(), roles, "/me")));
    }

    /** The one in the address, or the only one there is. */
    private static @Nullable SchoolId school(HttpServletRequest request, Rights rights) {
        Matcher asked = SCHOOL.matcher(request.getRequestURI());
        if (asked.matches()) {
            SchoolId school = new SchoolId(UUID.fromString(asked.group(1)));
            return rights.knows(school) ? school : null;
        }
        return rights.schools().size() == 1 ? rights.schools().getFirst() : null;
    }
}
