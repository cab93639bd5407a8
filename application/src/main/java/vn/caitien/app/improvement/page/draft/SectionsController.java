package vn.caitien.app.improvement.page.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.Drafting;
import vn.caitien.app.improvement.Overtaken;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.improvement.page.Readers;
import vn.caitien.plan.Plan;
import vn.caitien.plan.edit.EditConflict;
import vn.caitien.plan.edit.SectionList.Changed;
import vn.caitien.plan.edit.SectionList;

/** The sections of a draft: added, moved, removed; their numbers follow. */
@Controller
@RequestMapping("/schools/{school}/plans/{plan}/edit/sections")
class SectionsController {
    private final Readers readers;
    private final Drafting drafting;

    SectionsController(Readers readers, Drafting drafting) {
        this.readers = readers;
        this.drafting = drafting;
    }

    /** What is done to a section. */
    enum Act {
        AFTER,
        INSIDE,
        LAST,
        UP,
        DOWN,
        REMOVE,
        /** One inside for each who has duties. */
        DUTIES
    }

    /**
     * @param section without its field, as {@link SectionList} names it; null where it is done to none
     * @param title it had when it was chosen: sections may have been moved since
     */
    @PostMapping
    String section(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId plan,
            @RequestParam(defaultValue = "LAST") Act act, @RequestParam(required = false) @Nullable String section,
            @RequestParam(defaultValue = "") String title, HttpServletRequest request) {
        Reader reader = readers.writer(account, school, request);
        String[] place = {null};
        try {
            drafting.change(account, reader.school(), plan, content -> {
                Changed changed = act == Act.LAST ? SectionList.added(content, null)
                        : changed(content, act, DraftEdits.section(content, String.valueOf(section), title));
                place[0] = changed.place();
                return changed.edit();
            });
        } catch (Overtaken gone) {
            return "redirect:" + reader.at("/" + plan + "/edit?told=gone");
        }
        return "redirect:" + switch (act) {
            case AFTER, INSIDE, LAST -> reader.draft(plan, place[0] + ".title");
            case UP, DOWN, DUTIES -> reader.draft(plan, place[0] + ".text");
            case REMOVE -> reader.at("/" + plan + "/edit?told=section-removed");
        };
    }

    private static Changed changed(Plan plan, Act act, String section) throws EditConflict {
        return switch (act) {
            case LAST -> SectionList.added(plan, null);
            case AFTER -> SectionList.added(plan, section);
            case INSIDE -> SectionList.addedInside(plan, section);
            case UP -> SectionList.moved(plan, section, -1);
            case DOWN -> SectionList.moved(plan, section, 1);
            case REMOVE -> SectionList.removed(plan, section);
            case DUTIES -> new Changed(DutySections.in(plan, section), section);
        };
    }
}
