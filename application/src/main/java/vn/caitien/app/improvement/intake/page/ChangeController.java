package vn.caitien.app.improvement.intake.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.intake.Draft;
import vn.caitien.app.improvement.intake.PlanImport;
import vn.caitien.app.improvement.intake.PlanImports;
import vn.caitien.app.improvement.intake.Spot;
import vn.caitien.app.platform.NotHere;
import vn.caitien.plan.edit.EditConflict;

/** What was read is set right, change by change. */
@Controller
@RequestMapping("/schools/{school}/plans/import/{id}")
class ChangeController {
    private final Desks desks;
    private final PlanImports imports;

    ChangeController(Desks desks, PlanImports imports) {
        this.desks = desks;
        this.imports = imports;
    }

    /** One change of the table; leads to where it is to be seen, or to the next doubt. */
    @PostMapping("/change")
    String change(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID id,
            @RequestParam int version, HttpServletRequest request) {
        Desk desk = desks.of(account, school, request);
        imports.one(account, desk.school(), id);
        AtomicReference<String> next = new AtomicReference<>("");
        imports.change(account, desk.school(), id, version, draft -> {
            Changing.Changed changed = new Changing(draft, desk, request).changed();
            next.set(changed.next());
            return changed.draft();
        });
        return "redirect:" + desk.at("/" + id + next.get());
    }

    /** All that stands around the table at once; with that, nothing of it is in doubt any more. */
    @PostMapping("/words")
    String words(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID id,
            @RequestParam int version, HttpServletRequest request, Model model) {
        Desk desk = desks.of(account, school, request);
        PlanImport document = imports.one(account, desk.school(), id);
        Draft known = Optional.ofNullable(document.draft()).orElseThrow(() -> new NotHere("a draft in " + id));
        List<String> looked = known.open().stream().filter(spot -> !spot.inTable()).map(Spot::key).toList();
        try {
            Draft changed = known.changed(new WordFields(known.content()).changes(request::getParameter), looked);
            imports.change(account, desk.school(), id, version, draft -> changed);
        } catch (EditConflict unfit) {
            model.addAttribute("page", new ReviewView(desk, document)
                    .words(new ReviewView.Asked(null, AskView.LOOK, null, null), request::getParameter, unfit.place()));
            return "improvement/intake/review";
        }
        return "redirect:" + desk.at("/" + id + "/words");
    }
}
