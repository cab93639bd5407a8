package vn.caitien.app.improvement.telling;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.SchoolPeople;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;

/** Who was told of a plan: to look at, to write down for many, to say for oneself. */
@Controller
@RequestMapping("/schools/{school}/plans/{issued}/told")
class ToldController {
    private final Tellers tellers;
    private final SchoolPeople people;
    private final PlanTellings tellings;
    private final Clock clock;

    ToldController(Tellers tellers, SchoolPeople people, PlanTellings tellings, Clock clock) {
        this.tellers = tellers;
        this.people = people;
        this.tellings = tellings;
        this.clock = clock;
    }

    @GetMapping
    String told(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        Teller teller = tellers.of(account, school, issued, request);
        if (!teller.plan().state().paper()) {
            return Shown.refused(teller, teller.say("title"), model);
        }
        String link = ServletUriComponentsBuilder.fromContextPath(request).path(teller.at("")).toUriString();
        model.addAttribute("page", view(teller).page(link, new Posted(request).at()));
        return "improvement/telling/told";
    }

    @GetMapping({"/meeting", "/sheet"})
    String asked(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        return Shown.form(forms(account, school, issued, request).form(), model);
    }

    @PostMapping({"/meeting", "/sheet"})
    String tell(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        ToldForms forms = forms(account, school, issued, request);
        Teller teller = forms.view().teller();
        Form form = forms.form();
        return form.faulty(teller.reader().texts()).map(faulty -> Shown.form(faulty, model)).orElseGet(() -> {
            Map<String, String> faults = forms.faults();
            if (!faults.isEmpty()) {
                return Shown.form(form.wrong(faults), model);
            }
            tellings.tell(account, teller.reader().school(), issued, forms.occasion(), forms.hearers());
            return "redirect:" + teller.at(Teller.TOLD);
        });
    }

    @PostMapping("/read")
    String read(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request) {
        Teller teller = tellers.doing(account, school, issued, Deed.READ_DRAFT, request);
        tellings.read(account, teller.reader().school(), issued, teller.reader().rights().name());
        return "redirect:" + teller.at("");
    }

    private ToldForms forms(AccountId account, UUID school, PlanId issued, HttpServletRequest request) {
        Teller teller = tellers.doing(account, school, issued, Deed.REPORT_FOR_ANOTHER, request);
        String path = request.getRequestURI();
        ToldWay way = ToldWay.valueOf(path.substring(path.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT));
        return new ToldForms(view(teller), way, new Posted(request), Today.of(clock));
    }

    private ToldView view(Teller teller) {
        List<SchoolPerson> known = people.of(teller.reader().school());
        return new ToldView(teller, known, tellings.of(teller.reader().school(), teller.plan().id()));
    }
}
