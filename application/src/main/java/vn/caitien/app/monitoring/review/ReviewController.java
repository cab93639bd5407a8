package vn.caitien.app.monitoring.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
import vn.caitien.app.monitoring.MonitoringRefused;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.Download;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.Answers;
import vn.caitien.paper.Format;

/** One review: what it says, its report, its closing, and opening it again. */
@Controller
@RequestMapping("/schools/{school}/reviews/{review}")
class ReviewController {
    private final ReviewVisits visits;
    private final Reviews reviews;
    private final ReviewRecords records;

    ReviewController(ReviewVisits visits, Reviews reviews, ReviewRecords records) {
        this.visits = visits;
        this.reviews = reviews;
        this.records = records;
    }

    @GetMapping
    String one(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID review, HttpServletRequest request,
            Model model) {
        ReviewVisits.Found found = visits.of(account, school, review, request);
        model.addAttribute("page", found.views().one(found.review(), reviews.closings(found.school(), review)));
        return "monitoring/review/review";
    }

    /** As it would be if it were closed now, marked as a draft of one; once it is closed as it was kept last. */
    @GetMapping({"/paper.docx", "/paper.pdf"})
    ResponseEntity<byte[]> report(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID review,
            HttpServletRequest request) {
        ReviewVisits.Found found = visits.of(account, school, review, request);
        if (!found.review().isOpen()) {
            return kept(found, found.review().closings(), request);
        }
        Format format = Format.ofFile(request.getRequestURI()).orElse(Format.PDF);
        return Download.of(format, found.views().say("file.draft"),
                records.of(found.school(), found.views().plan().plan(), found.review(), found.views().today()).draft(format));
    }

    @GetMapping({"/closings/{number}/paper.docx", "/closings/{number}/paper.pdf"})
    ResponseEntity<byte[]> kept(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID review,
            @PathVariable int number, HttpServletRequest request) {
        return kept(visits.of(account, school, review, request), number, request);
    }

    private ResponseEntity<byte[]> kept(ReviewVisits.Found found, int number, HttpServletRequest request) {
        Format format = Format.ofFile(request.getRequestURI()).orElse(Format.PDF);
        byte[] bytes = reviews.file(found.school(), found.review().id(), number, format)
                .orElseThrow(() -> new NotHere("closing " + number + " of review " + found.review().id()));
        return Download.of(format, found.views().say("file.report"), bytes);
    }

    @GetMapping({"/conclude", "/reopen"})
    String asked(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID review, HttpServletRequest request,
            Model model) {
        ReviewVisits.Found found = visits.writing(account, school, review, request);
        ReviewForms forms = new ReviewForms(found.views(), new Posted(request));
        boolean concluding = request.getRequestURI().endsWith("/conclude");
        if (concluding != found.review().isOpen()) {
            String what = concluding ? "not-open" : "not-closed";
            return Answers.refused(found.review().title(), found.views().crumbs(), new Refusal(found.views().say(what), found.views().say(what + ".why"),
                    List.of(Way.to(found.views().say("overview"), found.views().at(review, "")))), model);
        }
        return Answers.form(concluding ? forms.concluding(found.review()) : forms.reopening(found.review()), model);
    }

    /** Keeps what is said of the whole, and closes where that was asked. */
    @PostMapping("/close")
    String close(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID review, HttpServletRequest request,
            Model model) {
        ReviewVisits.Found found = visits.writing(account, school, review, request);
        ReviewForms forms = new ReviewForms(found.views(), new Posted(request));
        reviews.conclude(account, found.school(), review, forms.posted().version(), forms.conclusion());
        if (!forms.posted().sent(Form.SEEK, "").isEmpty()) {
            return "redirect:" + found.views().at(review, "");
        }
        try {
            reviews.close(account, found.school(), review, forms.posted().version() + 1);
        } catch (MonitoringRefused refused) {
            return Answers.refused(found.views().say("close"), found.views().crumbs(found.review()), told(found, refused), model);
        }
        return "redirect:" + found.views().at(review, "");
    }

    @PostMapping("/reopen")
    String reopen(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID review, HttpServletRequest request,
            Model model) {
        ReviewVisits.Found found = visits.writing(account, school, review, request);
        ReviewForms forms = new ReviewForms(found.views(), new Posted(request));
        Form form = forms.reopening(found.review());
        return form.faulty(found.views().plan().reader().texts()).map(faulty -> Answers.form(faulty, model)).orElseGet(() -> {
            reviews.reopen(account, found.school(), review, forms.posted().version(), forms.reason());
            return "redirect:" + found.views().at(review, "");
        });
    }

    private static Refusal told(ReviewVisits.Found found, MonitoringRefused refused) {
        return new Refusal(found.views().say("close.not"), found.views().plan().say("monitoring.refused." + refused.key(), refused.values()),
                List.of(Way.to(found.views().say("overview"), found.views().at(found.review().id(), ""))));
    }
}
