package vn.caitien.app.improvement.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Members;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanBeside;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.PlanPaper;
import vn.caitien.app.improvement.PlanStep;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.Download;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.paper.Format;

/** One plan: to read as on paper, and as files. */
@Controller
@RequestMapping("/schools/{school}/plans/{plan}")
class PlanController {
    private final Readers readers;
    private final ImprovementPlans plans;
    private final SchoolYears years;
    private final Members members;

    PlanController(Readers readers, ImprovementPlans plans, SchoolYears years, Members members) {
        this.readers = readers;
        this.plans = plans;
        this.years = years;
        this.members = members;
    }

    @GetMapping
    String plan(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            HttpServletRequest request, Model model) {
        Reader reader = readers.of(account, school, request);
        ImprovementPlan known = known(reader, plan);
        PlanBeside beside = plans.beside(reader.school(), plan, account);
        Map<AccountId, String> names = members.names(Stream.of(Stream.of(known.owner(), known.changed().by()),
                known.steps().stream().map(PlanStep::by), beside.people()).flatMap(Function.identity()).toList());
        model.addAttribute("page", new PlanView(reader, known, beside,
                plans.family(reader.school(), known), names)
                .page(years.one(reader.school(), known.year()), PlanPaper.of(known)));
        return "improvement/plan";
    }

    @GetMapping("/paper.docx")
    ResponseEntity<byte[]> word(@AuthenticationPrincipal AccountId account, @PathVariable UUID school,
            @PathVariable PlanId plan, HttpServletRequest request) {
        return file(readers.of(account, school, request), plan, Format.DOCX);
    }

    @GetMapping("/paper.pdf")
    ResponseEntity<byte[]> pdf(@AuthenticationPrincipal AccountId account, @PathVariable UUID school,
            @PathVariable PlanId plan, HttpServletRequest request) {
        return file(readers.of(account, school, request), plan, Format.PDF);
    }

    private ResponseEntity<byte[]> file(Reader reader, PlanId id, Format format) {
        ImprovementPlan plan = known(reader, id);
        byte[] bytes = plan.state().paper()
                ? plans.file(reader.school(), id, format).orElseGet(() -> PlanPaper.bytes(plan, format))
                : PlanPaper.bytes(plan, format);
        String period = plan.content().header().period();
        String span = period != null ? period : years.one(reader.school(), plan.year()).label().replace(" – ", "-");
        String name = reader.say(plan.state().paper() ? "file" : "file.draft", span);
        return Download.of(format, name, bytes);
    }

    private ImprovementPlan known(Reader reader, PlanId id) {
        ImprovementPlan plan = plans.one(reader.school(), id);
        if (!reader.drafts() && !plan.state().paper()) {
            throw new NotHere("draft " + id);
        }
        return plan;
    }
}
