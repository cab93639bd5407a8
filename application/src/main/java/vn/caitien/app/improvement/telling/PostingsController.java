package vn.caitien.app.improvement.telling;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
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
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;

/** Where a plan is posted: to look at, and to write down. */
@Controller
@RequestMapping("/schools/{school}/plans/{issued}/postings")
class PostingsController {
    private final Tellers tellers;
    private final PlanPostings postings;
    private final Clock clock;

    PostingsController(Tellers tellers, PlanPostings postings, Clock clock) {
        this.tellers = tellers;
        this.postings = postings;
        this.clock = clock;
    }

    @GetMapping
    String all(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        Teller teller = tellers.of(account, school, issued, request);
        if (!teller.plan().state().paper()) {
            return Shown.refused(teller, teller.say("postings.title"), model);
        }
        model.addAttribute("page", new PostingViews(teller, Today.of(clock)).all(postings.of(teller.reader().school(), issued)));
        return "improvement/telling/postings";
    }

    @GetMapping("/new")
    String asked(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        return Shown.form(forms(account, school, issued, request).posting(), model);
    }

    @PostMapping("/new")
    String post(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        PostingForms forms = forms(account, school, issued, request);
        Teller teller = forms.views().teller();
        Form form = forms.posting();
        return form.faulty(teller.reader().texts()).map(faulty -> Shown.form(faulty, model)).orElseGet(() -> {
            Map<String, String> faults = forms.faults();
            if (!faults.isEmpty()) {
                return Shown.form(form.wrong(faults), model);
            }
            UUID posted = postings.post(account, teller.reader().school(), issued, forms.place(), forms.from(), forms.to(), forms.who());
            return "redirect:" + teller.ofSchool(Teller.POSTINGS + "/" + posted);
        });
    }

    private PostingForms forms(AccountId account, UUID school, PlanId issued, HttpServletRequest request) {
        Teller teller = tellers.doing(account, school, issued, Deed.SEND, request);
        return new PostingForms(new PostingViews(teller, Today.of(clock)), new Posted(request));
    }
}
