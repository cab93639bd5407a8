package vn.caitien.app.improvement.intake.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
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
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.intake.PlanImport;
import vn.caitien.app.improvement.intake.PlanImport.State;
import vn.caitien.app.improvement.intake.PlanImports;

/** One document, from being read to being looked over. */
@Controller
@RequestMapping("/schools/{school}/plans/import/{id}")
class ReviewController {
    /** So that a cell of a page is read at two and a half times its size. */
    private static final int WIDE = 1240;
    private static final int SECONDS = 3;

    private final Desks desks;
    private final PlanImports imports;

    ReviewController(Desks desks, PlanImports imports) {
        this.desks = desks;
        this.imports = imports;
    }

    @GetMapping
    String table(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cell, @RequestParam(name = "do", defaultValue = AskView.LOOK) String mode,
            @RequestParam(required = false) @Nullable Integer page, @RequestParam(required = false) @Nullable Integer rows,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        Desk desk = desks.of(account, school, request);
        PlanImport document = imports.one(account, desk.school(), id);
        if (document.draft() == null) {
            return unready(desk, document, response, model);
        }
        model.addAttribute("page", new ReviewView(desk, document).table(new ReviewView.Asked(cell, mode, page, rows)));
        return "improvement/intake/review";
    }

    @GetMapping("/words")
    String words(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cell, @RequestParam(required = false) @Nullable Integer page,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        Desk desk = desks.of(account, school, request);
        PlanImport document = imports.one(account, desk.school(), id);
        if (document.draft() == null) {
            return unready(desk, document, response, model);
        }
        model.addAttribute("page", new ReviewView(desk, document)
                .words(new ReviewView.Asked(cell, AskView.LOOK, page, null), name -> null, null));
        return "improvement/intake/review";
    }

    /** What was given never changes, so a browser keeps its pages. */
    @GetMapping("/page.png")
    ResponseEntity<byte[]> picture(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page, HttpServletRequest request) {
        Desk desk = desks.of(account, school, request);
        byte[] png = imports.page(account, desk.school(), id, page, WIDE);
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate()).body(png);
    }

    @PostMapping("/choose")
    String choose(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID id,
            @RequestParam int version, @RequestParam int plan, HttpServletRequest request) {
        Desk desk = desks.of(account, school, request);
        imports.one(account, desk.school(), id);
        imports.choose(account, desk.school(), id, version, plan);
        return "redirect:" + desk.at("/" + id);
    }

    @PostMapping("/give-up")
    String giveUp(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID id,
            @RequestParam int version, HttpServletRequest request) {
        Desk desk = desks.of(account, school, request);
        imports.one(account, desk.school(), id);
        imports.giveUp(account, desk.school(), id, version);
        return "redirect:" + desk.at("");
    }

    private String unready(Desk desk, PlanImport document, HttpServletResponse response, Model model) {
        if (document.state() == State.UNREAD) {
            model.addAttribute("page", GiveController.page(desk, Faults.refusal(desk, Objects.requireNonNull(document.fault())), List.of()));
            return "improvement/intake/give";
        }
        if (document.state() == State.READING) {
            response.setHeader("Refresh", String.valueOf(SECONDS));
            Optional<PlanImports.Reading> scan = imports.reading(document.id());
            model.addAttribute("page", new WaitPage(desk.crumbs(), desk.say("reading", document.fileName()),
                    scan.map(at -> desk.say("reading.page", at.page(), at.of())).orElseGet(() -> desk.say("reading.soon")),
                    desk.at("/" + document.id())));
            return "improvement/intake/wait";
        }
        model.addAttribute("page", ChoicePage.of(desk, document, imports.found(desk.account(), desk.school(), document.id())));
        return "improvement/intake/choice";
    }
}
