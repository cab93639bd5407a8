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
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.PlanState;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.Download;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.work.Answers;
import vn.caitien.app.work.PlanView;
import vn.caitien.app.work.PlanViews;
import vn.caitien.app.work.PlanYears;
import vn.caitien.monitoring.ReviewRecord;
import vn.caitien.paper.Format;
import vn.caitien.paper.Papers;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.forms.PlanForms;
import vn.caitien.paper.forms.SectionSix;
import vn.caitien.plan.Form;
import vn.caitien.plan.Plan;

/** The reviews of a plan: which there are, which there should be, and opening one. */
@Controller
@RequestMapping("/schools/{school}/plans/{issued}/reviews")
class ReviewsController {
    private final PlanViews views;
    private final SchoolYears years;
    private final Reviews reviews;

    ReviewsController(PlanViews views, SchoolYears years, Reviews reviews) {
        this.views = views;
        this.years = years;
        this.reviews = reviews;
    }

    @GetMapping
    String all(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued, HttpServletRequest request,
            Model model) {
        PlanView plan = views.looking(account, school, issued, Deed.OPEN_REVIEW, request);
        ReviewViews pages = new ReviewViews(plan);
        if (!plan.issued()) {
            return Answers.refused(pages.say("title"), plan.crumbs(), pages.refusal(), model);
        }
        model.addAttribute("page", pages.all(PlanYears.of(plan.plan(), years.all(plan.reader().school())), reviews.of(plan.reader().school(), issued)));
        return "monitoring/review/reviews";
    }

    @GetMapping("/new")
    String asked(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued, HttpServletRequest request,
            Model model) {
        Opening opening = opening(account, school, issued, request);
        return opening.possible() ? Answers.form(opening.forms().opening(opening.years()), model) : opening.refused(model);
    }

    @PostMapping("/new")
    String open(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued, HttpServletRequest request,
            Model model) {
        Opening opening = opening(account, school, issued, request);
        if (!opening.possible()) {
            return opening.refused(model);
        }
        ReviewForms forms = opening.forms();
        var form = forms.opening(opening.years());
        PlanView plan = forms.views().plan();
        return form.faulty(plan.reader().texts()).map(faulty -> Answers.form(faulty, model)).orElseGet(() -> "redirect:" + forms.views().at(
                reviews.open(account, plan.reader().school(), issued, forms.year(opening.years()), forms.moment(), forms.title(), forms.due()), ""));
    }

    /** Section VI of Mẫu số 2 as the closed reviews fill it. */
    @GetMapping({"/section/paper.docx", "/section/paper.pdf"})
    ResponseEntity<byte[]> section(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request) {
        PlanView plan = views.looking(account, school, issued, Deed.OPEN_REVIEW, request);
        List<ReviewRecord> closed = reviews.closed(plan.reader().school(), issued).stream().map(ClosedReview::content).toList();
        if (closed.isEmpty()) {
            throw new NotHere("closed reviews of plan " + issued);
        }
        Format format = Format.ofFile(request.getRequestURI()).orElse(Format.PDF);
        return Download.of(format, plan.say("reviews.file.section"), Papers.bytes(section(plan, closed), format));
    }

    /** A plan on the form that has the section is printed whole; of any other the section is a paper of its own. */
    private static Document section(PlanView plan, List<ReviewRecord> closed) {
        Plan content = plan.plan().content();
        SectionSix section = new SectionSix(closed);
        return content.form() == Form.FORM_2 ? PlanForms.of(content.form()).paper(section.in(content), false)
                : section.paper(content.header(), plan.reader().today());
    }

    /** Someone who may open a review, and the years there are. */
    private record Opening(ReviewForms forms, List<SchoolYear> years) {
        boolean possible() {
            return forms.views().plan().plan().state() == PlanState.ISSUED && !years.isEmpty();
        }

        String refused(Model model) {
            ReviewViews pages = forms.views();
            return Answers.refused(pages.say("open.title"), pages.crumbs(), pages.refusal(), model);
        }
    }

    private Opening opening(AccountId account, UUID school, PlanId issued, HttpServletRequest request) {
        PlanView plan = views.looking(account, school, issued, Deed.OPEN_REVIEW, request);
        if (!plan.reader().may(Deed.OPEN_REVIEW)) {
            throw new NotHere(Deed.OPEN_REVIEW + " in school " + school);
        }
        return new Opening(new ReviewForms(new ReviewViews(plan), new Posted(request)), PlanYears.of(plan.plan(), years.all(plan.reader().school())));
    }
}
