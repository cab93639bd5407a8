package vn.caitien.app.improvement.telling;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.improvement.page.Readers;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.parts.Confirmation;
import vn.caitien.app.platform.page.parts.Way;

/** One line of who was told, to take it back. */
@Controller
@RequestMapping("/schools/{school}/told/{told}")
class TakingBackController {
    private final Readers readers;
    private final Tellers tellers;
    private final PlanTellings tellings;

    TakingBackController(Readers readers, Tellers tellers, PlanTellings tellings) {
        this.readers = readers;
        this.tellers = tellers;
        this.tellings = tellings;
    }

    @GetMapping
    String asked(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID told,
            HttpServletRequest request, Model model) {
        Told line = line(account, school, told, request);
        Teller teller = tellers.of(account, school, line.plan(), request);
        return Shown.confirm(new Confirmation(teller.say("back.title", line.hearer().name()), teller.crumbs(Teller.TOLD),
                teller.say("back.sentence", line.hearer().name(), teller.say("way." + line.occasion().way().key()),
                        line.occasion().day()),
                List.of(teller.say("back.kept")), teller.say("back.do"), teller.ofSchool(Teller.TOLD + "/" + told), Map.of(),
                Way.to(teller.say("back.leave"), teller.at(Teller.TOLD))), model);
    }

    @PostMapping
    String takeBack(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID told,
            HttpServletRequest request) {
        Told line = line(account, school, told, request);
        Teller teller = tellers.of(account, school, line.plan(), request);
        tellings.withdraw(account, teller.reader().school(), told);
        return "redirect:" + teller.at(Teller.TOLD);
    }

    /** What someone said of themself is theirs; the rest is whoever writes for others. */
    private Told line(AccountId account, UUID school, UUID id, HttpServletRequest request) {
        Reader reader = readers.of(account, school, request);
        Told line = tellings.one(reader.school(), id);
        if (line.isRead() ? !line.by().equals(account) : !reader.may(Deed.REPORT_FOR_ANOTHER)) {
            throw new NotHere("telling " + id);
        }
        return line;
    }
}
