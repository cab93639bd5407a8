package vn.caitien.app.improvement.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.Scan;
import vn.caitien.app.improvement.ScanRefused;
import vn.caitien.app.improvement.SignedScans;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;

/** Scans of the signed paper: to add, and to have. */
@Controller
@RequestMapping("/schools/{school}")
class ScanController {
    private static final String FILE = "file";

    private final Readers readers;
    private final ImprovementPlans plans;
    private final SignedScans scans;

    ScanController(Readers readers, ImprovementPlans plans, SignedScans scans) {
        this.readers = readers;
        this.plans = plans;
        this.scans = scans;
    }

    @GetMapping("/plans/{plan}/scan")
    String asked(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            HttpServletRequest request, Model model) {
        Reader reader = clerk(account, school, request);
        ImprovementPlan known = plans.one(reader.school(), plan);
        if (known.state().paper()) {
            return shown(form(reader, known), model);
        }
        model.addAttribute("title", reader.say("scan.add"));
        model.addAttribute("crumbs", StepForms.crumbs(reader, known));
        model.addAttribute("refusal", new Refusal(reader.say("scan.no-paper", reader.say("is." + known.state().key())),
                reader.say("scan.no-paper.why"), List.of(Way.to(reader.say("look"), reader.at("/" + plan)))));
        return "refused";
    }

    @PostMapping("/plans/{plan}/scan")
    String add(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            @RequestParam(required = false) @Nullable MultipartFile file, HttpServletRequest request, Model model) throws IOException {
        Reader reader = clerk(account, school, request);
        try {
            scans.add(account, reader.school(), plan, file == null ? new byte[0] : file.getBytes());
            return "redirect:" + reader.at("/" + plan);
        } catch (ScanRefused refused) {
            return shown(form(reader, plans.one(reader.school(), plan))
                    .wrong(Map.of(FILE, reader.say(refused.key(), refused.values()))), model);
        }
    }

    @GetMapping("/scans/{scan}")
    ResponseEntity<byte[]> one(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID scan,
            HttpServletRequest request) {
        Reader reader = readers.of(account, school, request);
        if (!reader.drafts()) {
            throw new NotHere("scan " + scan);
        }
        Scan.File file = scans.one(reader.school(), scan);
        return ResponseEntity.ok().contentType(MediaType.valueOf(file.media().type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(reader.say("scan.file") + file.media().ending(), StandardCharsets.UTF_8).build().toString())
                .body(file.bytes());
    }

    private Reader clerk(AccountId account, UUID school, HttpServletRequest request) {
        Reader reader = readers.of(account, school, request);
        if (!reader.may(Deed.NUMBER)) {
            throw new NotHere("scans of school " + school);
        }
        return reader;
    }

    private static Form form(Reader reader, ImprovementPlan plan) {
        String here = reader.at("/" + plan.id());
        return new Form(reader.say("scan.add"), StepForms.crumbs(reader, plan), reader.say("scan.lead"), here + "/scan", true,
                List.of(Field.of(Field.Kind.FILE, FILE, reader.say("scan.field"), "").hint(reader.say("scan.field.hint")).must()),
                Map.of(), reader.say("scan.keep"), here, null);
    }

    private static String shown(Form form, Model model) {
        model.addAttribute("form", form);
        return "form";
    }
}
