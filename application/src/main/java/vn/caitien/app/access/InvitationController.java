package vn.caitien.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.platform.page.Visits;

/** Links that nobody has used yet: taken back, or handed out anew. */
@Controller
@RequestMapping({"/schools/{school}/people/invitations/{invitation}", "/installation/people/invitations/{invitation}"})
class InvitationController {
    private final Welcoming welcoming;
    private final InvitingViews views;
    private final SchoolVisit visit;
    private final Visits visits;

    InvitationController(Welcoming welcoming, InvitingViews views, SchoolVisit visit, Visits visits) {
        this.welcoming = welcoming;
        this.views = views;
        this.visit = visit;
        this.visits = visits;
    }

    @PostMapping("/withdraw")
    String withdraw(@AuthenticationPrincipal AccountId by, @PathVariable(required = false) @Nullable UUID school,
            @PathVariable UUID invitation, @RequestParam int version) {
        Place place = visit.keeping(by, school);
        welcoming.withdraw(by, place.school(), invitation, version);
        return "redirect:" + place.address();
    }

    @PostMapping("/reissue")
    String reissue(@AuthenticationPrincipal AccountId by, @PathVariable(required = false) @Nullable UUID school,
            @PathVariable UUID invitation, @RequestParam int version, Model page, HttpServletRequest request) {
        Place place = visit.keeping(by, school);
        Invitation found = welcoming.ofThe(by, place.school(), invitation);
        SecretWord word = welcoming.reissue(by, place.school(), invitation, version);
        page.addAttribute("slip", views.invitation(visits.texts(request), found.place(), found.name(), found.roles(),
                Link.to(request, "invitation/" + word.text())));
        return "access/slip";
    }
}
