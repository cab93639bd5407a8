package vn.caitien.app.improvement.register;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
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
import org.springframework.web.util.UriComponentsBuilder;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.SchoolVisit;
import vn.caitien.app.improvement.register.Paper.Sending;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.Visits;
import vn.caitien.app.platform.page.parts.Paging;

/** The register of a school's papers: to look into, to keep a number, to write down where a paper went. */
@Controller
@RequestMapping("/schools/{school}/papers")
class PapersController {
    private static final int ROWS = 50;

    private final SchoolVisit visit;
    private final Visits visits;
    private final PaperRegister register;
    private final Clock clock;

    PapersController(SchoolVisit visit, Visits visits, PaperRegister register, Clock clock) {
        this.visit = visit;
        this.visits = visits;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        Clerk clerk = clerk(account, school, Deed.READ_DRAFT, request);
        Posted asked = new Posted(request);
        Papers.Found found = register.found(clerk.school(), asked.words(), asked.skipped(ROWS), ROWS);
        String address = asked.words().isEmpty() ? clerk.at("") : UriComponentsBuilder.fromPath(clerk.at(""))
                .queryParam("words", "{words}").encode().buildAndExpand(asked.words()).toUriString();
        model.addAttribute("page", new PaperViews(clerk).list(found.part(), asked.words(), new Paging(
                clerk.say("title"), asked.at(), (found.count() + ROWS - 1) / ROWS, address)));
        return "improvement/papers";
    }

    @GetMapping("/{paper}")
    String one(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID paper,
            HttpServletRequest request, Model model) {
        Clerk clerk = clerk(account, school, Deed.READ_DRAFT, request);
        model.addAttribute("page", new PaperViews(clerk).one(register.one(clerk.school(), paper)));
        return "improvement/paper";
    }

    @GetMapping("/reserve")
    String reserving(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        return shown(forms(account, school, Deed.NUMBER, request).reserve(), model);
    }

    @PostMapping("/reserve")
    String reserve(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        PaperForms forms = forms(account, school, Deed.NUMBER, request);
        Form form = forms.reserve();
        return form.faulty(forms.clerk().texts()).map(faulty -> shown(faulty, model)).orElseGet(() -> {
            try {
                reserve(forms);
                return "redirect:" + forms.clerk().at("");
            } catch (Taken taken) {
                return shown(form.wrong(Map.of(PaperForms.NUMBER, forms.clerk().say("taken", taken.values()))), model);
            }
        });
    }

    @GetMapping("/{paper}/send")
    String sending(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID paper,
            HttpServletRequest request, Model model) {
        PaperForms forms = forms(account, school, Deed.SEND, request);
        return shown(forms.send(register.one(forms.clerk().school(), paper)), model);
    }

    @PostMapping("/{paper}/send")
    String send(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID paper,
            HttpServletRequest request, Model model) {
        PaperForms forms = forms(account, school, Deed.SEND, request);
        Form form = forms.send(register.one(forms.clerk().school(), paper));
        return form.faulty(forms.clerk().texts()).map(faulty -> shown(faulty, model)).orElseGet(() -> {
            List<Sending> sent = Recipients.read(forms.said(PaperForms.TO), forms.day());
            if (sent.isEmpty()) {
                return shown(form.wrong(Map.of(PaperForms.TO, forms.clerk().say("nobody"))), model);
            }
            register.send(account, forms.clerk().school(), paper, sent);
            return "redirect:" + forms.clerk().at("/" + paper);
        });
    }

    private void reserve(PaperForms forms) {
        Clerk clerk = forms.clerk();
        String kind = forms.said(PaperForms.KIND);
        int number = forms.posted().number(PaperForms.NUMBER, 0);
        if (number == 0) {
            register.reserveNext(clerk.account(), clerk.school(), kind, forms.said(PaperForms.WHY), forms.day());
        } else {
            PaperNumber free = register.next(clerk.school(), forms.day().getYear(), kind);
            register.reserve(clerk.account(), clerk.school(), new PaperNumber(free.year(), number, free.sign()),
                    forms.said(PaperForms.WHY), forms.day());
        }
    }

    private PaperForms forms(AccountId account, UUID school, Deed deed, HttpServletRequest request) {
        return new PaperForms(clerk(account, school, deed, request), new Posted(request), Today.of(clock));
    }

    private Clerk clerk(AccountId account, UUID school, Deed deed, HttpServletRequest request) {
        return new Clerk(new SchoolId(school), visits.texts(request), visit.of(account, school, deed));
    }

    private static String shown(Form form, Model model) {
        model.addAttribute("form", form);
        return "form";
    }
}
