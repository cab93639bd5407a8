package vn.caitien.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Visits;

/** Who did what when: the record of a school, and of the installation. */
@Controller
class RecordController {
    private final RecordViews views;
    private final SchoolVisit visit;
    private final Visits visits;

    RecordController(RecordViews views, SchoolVisit visit, Visits visits) {
        this.views = views;
        this.visit = visit;
        this.visits = visits;
    }

    @GetMapping("/schools/{school}/record")
    String ofSchool(@AuthenticationPrincipal AccountId by, @PathVariable UUID school, @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String about, @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "0") long before, Model page,
            HttpServletRequest request) {
        visit.of(by, school, Deed.READ_TRAIL);
        page.addAttribute("record", views.page(visits.texts(request), Place.of(new SchoolId(school)),
                "/schools/" + school + "/record", new RecordQuery(person, about, from, to, before)));
        return "access/record";
    }

    @GetMapping("/installation/record")
    String ofInstallation(@AuthenticationPrincipal AccountId by, @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String about, @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "0") long before, Model page,
            HttpServletRequest request) {
        visit.ofInstallation(by, Deed.READ_INSTALLATION_TRAIL);
        page.addAttribute("record", views.page(visits.texts(request), Place.INSTALLATION, "/installation/record",
                new RecordQuery(person, about, from, to, before)));
        return "access/record";
    }
}
