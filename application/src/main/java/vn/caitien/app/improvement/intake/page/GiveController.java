package vn.caitien.app.improvement.intake.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.caitien.app.improvement.intake.PlanImport;
import vn.caitien.app.improvement.intake.PlanImport.Fault;
import vn.caitien.app.improvement.intake.PlanImports;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.intake.Clipboard;
import vn.caitien.intake.ReadException;

/** A document is given: a file, or a table pasted. */
@Controller
@RequestMapping("/schools/{school}/plans/import")
class GiveController {
    private final Desks desks;
    private final PlanImports imports;

    GiveController(Desks desks, PlanImports imports) {
        this.desks = desks;
        this.imports = imports;
    }

    @GetMapping
    String blank(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request,
            Model model) {
        return shown(desks.of(account, school, request), null, model);
    }

    /**
     * A file where one is given, else what was pasted.
     *
     * @param clip the same as HTML, where the browser could give it
     */
    @PostMapping
    String give(@AuthenticationPrincipal AccountId account, @PathVariable UUID school,
            @RequestParam(required = false) @Nullable MultipartFile file, @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile clip, HttpServletRequest request, Model model)
            throws IOException {
        Desk desk = desks.of(account, school, request);
        boolean filed = file != null && !file.isEmpty();
        byte[] bytes = filed ? file.getBytes() : Clipboard.bytes(
                clip == null || clip.isEmpty() ? null : new String(clip.getBytes(), StandardCharsets.UTF_8), text);
        if (bytes.length == 0) {
            return shown(desk, Faults.refusal(desk, new Fault("NOTHING", "")), model);
        }
        if (bytes.length > PlanImports.LIMITS.bytes()) {
            return shown(desk, Faults.refusal(desk, new Fault(ReadException.Reason.TOO_LARGE.name(), "")), model);
        }
        String name = filed ? Objects.requireNonNullElse(file.getOriginalFilename(), "") : desk.say("pasted");
        UUID id = imports.give(account, desk.school(), name.isBlank() ? desk.say("unnamed") : name, bytes);
        return "redirect:" + desk.at("/" + id);
    }

    private String shown(Desk desk, @Nullable Refusal refusal, Model model) {
        List<GivePage.Waiting> waiting = imports.of(desk.account(), desk.school()).stream()
                .map(one -> waiting(desk, one)).toList();
        model.addAttribute("page", page(desk, refusal, waiting));
        return "improvement/intake/give";
    }

    static GivePage page(Desk desk, @Nullable Refusal refusal, List<GivePage.Waiting> waiting) {
        return new GivePage(desk.crumbs(), desk.at(""),
                Field.of(Field.Kind.FILE, "file", desk.say("file"), "").hint(desk.say("file.hint")),
                Field.of(Field.Kind.AREA, "text", desk.say("text"), "").hint(desk.say("text.hint")),
                refusal, waiting, desk.plans(""));
    }

    private static GivePage.Waiting waiting(Desk desk, PlanImport one) {
        LocalDate day = LocalDate.ofInstant(one.madeAt(), Today.VIETNAM);
        return new GivePage.Waiting(desk.say("waiting", one.fileName(), day), desk.at("/" + one.id()),
                desk.at("/" + one.id() + "/give-up"), one.version());
    }
}
