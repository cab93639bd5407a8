package vn.caitien.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Visits;

/** The head hands the role over, and takes it back. */
@Controller
@RequestMapping("/schools/{school}/people")
class DelegationController {
    private final HandingOver handingOver;
    private final DelegationViews views;
    private final SchoolVisit visit;
    private final Visits visits;

    DelegationController(HandingOver handingOver, DelegationViews views, SchoolVisit visit, Visits visits) {
        this.handingOver = handingOver;
        this.views = views;
        this.visit = visit;
        this.visits = visits;
    }

    @GetMapping("/delegate")
    String page(@AuthenticationPrincipal AccountId by, @PathVariable UUID school, Model page, HttpServletRequest request) {
        visit.of(by, school, Deed.DELEGATE);
        page.addAttribute("form", views.form(visits.texts(request), by, new SchoolId(school), false));
        return "access/form";
    }

    @PostMapping("/delegate")
    String sent(@AuthenticationPrincipal AccountId by, @PathVariable UUID school, @RequestParam UUID taker,
            @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to, Model page,
            HttpServletRequest request) {
        visit.of(by, school, Deed.DELEGATE);
        Optional<LocalDate> first = RoleForm.day(from);
        Optional<LocalDate> last = RoleForm.day(to);
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            page.addAttribute("form", views.form(visits.texts(request), by, new SchoolId(school), true));
            return "access/form";
        }
        handingOver.delegate(by, new SchoolId(school), new AccountId(taker), first.get(), last.get());
        return "redirect:" + Place.of(new SchoolId(school)).address();
    }

    @PostMapping("/delegations/{delegation}/take-back")
    String takeBack(@AuthenticationPrincipal AccountId by, @PathVariable UUID school, @PathVariable UUID delegation) {
        visit.of(by, school);
        handingOver.takeBack(by, new SchoolId(school), delegation);
        return "redirect:" + Place.of(new SchoolId(school)).address();
    }
}
