package vn.caitien.app.start;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.CurrentRights;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.FirstAdministrator;
import vn.caitien.app.access.Rights;
import vn.caitien.app.platform.backup.daily.LastBackup;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.Visits;

/** The first page, for strangers, for those of one school, of several or of none; and the first page of each school. */
@Controller
class StartController {
    private final CurrentRights current;
    private final FirstAdministrator first;
    private final SchoolChoices choices;
    private final Homes homes;
    private final LastBackup backups;
    private final Visits visits;

    StartController(
            CurrentRights current, FirstAdministrator first, SchoolChoices choices, Homes homes, LastBackup backups, Visits visits) {
        this.current = current;
        this.first = first;
        this.choices = choices;
        this.homes = homes;
        this.backups = backups;
        this.visits = visits;
    }

    @GetMapping("/")
    String start(@AuthenticationPrincipal @Nullable AccountId account, Model model, HttpServletRequest request) {
        if (account == null) {
            model.addAttribute("fresh", first.path().isPresent());
            return "start/welcome";
        }
        Rights rights = current.of(account);
        if (rights.may(Deed.FOUND_SCHOOL).allowed()) {
            model.addAttribute("backup", BackupNews.of(visits.texts(request), backups));
        }
        List<SchoolId> schools = rights.schools();
        if (schools.size() == 1) {
            return home(rights, schools.getFirst(), model, request);
        }
        model.addAttribute("choice", choices.of(visits.texts(request), rights));
        return "start/choice";
    }

    @GetMapping("/schools/{school}")
    String school(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, Model model, HttpServletRequest request) {
        return home(current.of(account), new SchoolId(school), model, request);
    }

    private String home(Rights rights, SchoolId school, Model model, HttpServletRequest request) {
        Texts texts = visits.texts(request);
        model.addAttribute("home", homes.of(texts, rights, school));
        return "start/home";
    }
}
