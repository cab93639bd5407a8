package vn.caitien.app.improvement.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.PlanSnapshot;
import vn.caitien.app.improvement.PlanStep;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.paper.Format;
import vn.caitien.paper.Papers;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.forms.PlanForms;
import vn.caitien.paper.template.Template;
import vn.caitien.plan.Plan;

/** One plan: to read as on paper, and as files. */
@Controller
@RequestMapping("/schools/{school}/plans/{plan}")
class PlanController {
    private static final MediaType WORD =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

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
        Map<AccountId, String> names = members.names(Stream.concat(
                Stream.of(known.owner(), known.changed().by()), known.steps().stream().map(PlanStep::by)).toList());
        model.addAttribute("page", new PlanView(reader, known, names)
                .page(years.one(reader.school(), known.year()), paper(known.content(), known)));
        return "improvement/plan";
    }

    @GetMapping("/paper.docx")
    ResponseEntity<byte[]> word(@AuthenticationPrincipal AccountId account, @PathVariable UUID school,
            @PathVariable PlanId plan, HttpServletRequest request) throws IOException {
        return file(readers.of(account, school, request), plan, Format.DOCX, WORD);
    }

    @GetMapping("/paper.pdf")
    ResponseEntity<byte[]> pdf(@AuthenticationPrincipal AccountId account, @PathVariable UUID school,
            @PathVariable PlanId plan, HttpServletRequest request) throws IOException {
        return file(readers.of(account, school, request), plan, Format.PDF, MediaType.APPLICATION_PDF);
    }

    private ResponseEntity<byte[]> file(Reader reader, PlanId id, Format format, MediaType type) throws IOException {
        ImprovementPlan plan = known(reader, id);
        Plan content = plan.state().paper()
                ? plans.snapshot(reader.school(), id).map(PlanSnapshot::content).orElseThrow() : plan.content();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Template look = Template.standard();
        Papers.write(look.complete(paper(content, plan)), look, format, bytes);
        String period = content.header().period();
        String span = period != null ? period : years.one(reader.school(), plan.year()).label().replace(" – ", "-");
        String name = reader.say(plan.state().paper() ? "file" : "file.draft", span);
        return ResponseEntity.ok().contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(name + format.ending(), StandardCharsets.UTF_8).build().toString())
                .body(bytes.toByteArray());
    }

    private ImprovementPlan known(Reader reader, PlanId id) {
        ImprovementPlan plan = plans.one(reader.school(), id);
        if (!reader.drafts() && !plan.state().paper()) {
            throw new NotHere("draft " + id);
        }
        return plan;
    }

    private static Document paper(Plan content, ImprovementPlan plan) {
        return PlanForms.of(content.form() == null ? plan.form() : content.form()).paper(content, !plan.state().paper());
    }
}
