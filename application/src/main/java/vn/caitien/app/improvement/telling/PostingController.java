package vn.caitien.app.improvement.telling;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
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
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.paper.forms.PostingMinutes;
import vn.caitien.plan.Header;

/** One posting: to look at, with its minutes; to take down, to take back. */
@Controller
@RequestMapping("/schools/{school}/postings/{posting}")
class PostingController {
    private final Readers readers;
    private final Tellers tellers;
    private final PlanPostings postings;
    private final Clock clock;

    PostingController(Readers readers, Tellers tellers, PlanPostings postings, Clock clock) {
        this.readers = readers;
        this.tellers = tellers;
        this.postings = postings;
        this.clock = clock;
    }

    private record Found(Posting posting, PostingViews views) {
        Teller teller() {
            return views.teller();
        }
    }

    @GetMapping
    String one(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID posting,
            HttpServletRequest request, Model model) {
        Found found = found(account, school, posting, Deed.READ_DRAFT, request);
        model.addAttribute("page", found.views().one(found.posting()));
        return "improvement/telling/posting";
    }

    @GetMapping("/down")
    String ending(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID posting,
            HttpServletRequest request, Model model) {
        Found found = found(account, school, posting, Deed.SEND, request);
        return Shown.form(new PostingForms(found.views(), new Posted(request)).down(found.posting()), model);
    }

    @PostMapping("/down")
    String end(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID posting,
            HttpServletRequest request, Model model) {
        Found found = found(account, school, posting, Deed.SEND, request);
        PostingForms forms = new PostingForms(found.views(), new Posted(request));
        Form form = forms.down(found.posting());
        return form.faulty(found.teller().reader().texts()).map(faulty -> Shown.form(faulty, model)).orElseGet(() -> {
            Map<String, String> faults = forms.faults(found.posting());
            if (!faults.isEmpty()) {
                return Shown.form(form.wrong(faults), model);
            }
            postings.down(account, found.teller().reader().school(), posting, forms.posted().version(), forms.end());
            return "redirect:" + found.views().at(found.posting(), "");
        });
    }

    @GetMapping("/withdraw")
    String withdrawing(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID posting,
            HttpServletRequest request, Model model) {
        Found found = found(account, school, posting, Deed.SEND, request);
        return Shown.confirm(found.views().withdrawing(found.posting()), model);
    }

    @PostMapping("/withdraw")
    String withdraw(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID posting,
            HttpServletRequest request) {
        Found found = found(account, school, posting, Deed.SEND, request);
        postings.withdraw(account, found.teller().reader().school(), posting, new Posted(request).version());
        return "redirect:" + found.teller().at(Teller.POSTINGS);
    }

    @GetMapping({"/paper.docx", "/paper.pdf"})
    ResponseEntity<byte[]> minutes(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID posting,
            HttpServletRequest request) {
        Found found = found(account, school, posting, Deed.READ_DRAFT, request);
        return Shown.file(minutes(found).up(), found.teller().say("minutes.up.file"), Shown.format(request));
    }

    @GetMapping({"/down/paper.docx", "/down/paper.pdf"})
    ResponseEntity<byte[]> lastMinutes(@AuthenticationPrincipal AccountId account, @PathVariable UUID school,
            @PathVariable UUID posting, HttpServletRequest request) {
        Found found = found(account, school, posting, Deed.READ_DRAFT, request);
        return Shown.file(minutes(found).end(), found.teller().say("minutes.down.file"), Shown.format(request));
    }

    private static PostingMinutes minutes(Found found) {
        Posting posting = found.posting();
        Header head = found.teller().plan().content().header();
        return new PostingMinutes(head, posting.place(), posting.from(), posting.to(), posting.by(),
                posting.end() == null ? null : posting.end().day(), posting.end() == null ? null : posting.end().by());
    }

    private Found found(AccountId account, UUID school, UUID id, Deed deed, HttpServletRequest request) {
        Reader reader = readers.of(account, school, request);
        if (!reader.may(deed)) {
            throw new NotHere(deed + " in school " + school);
        }
        Posting posting = postings.one(reader.school(), id);
        return new Found(posting, new PostingViews(tellers.doing(account, school, posting.plan(), deed, request), Today.of(clock)));
    }
}
