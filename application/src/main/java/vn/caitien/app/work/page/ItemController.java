package vn.caitien.app.work.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.evidence.Shelf;
import vn.caitien.app.evidence.Wanted;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.work.PlanItem;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.WorkReaders;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.catalogue.Criterion;
import vn.caitien.plan.Header;

/** One item of a plan: from the requirement it answers to what has become of it. */
@Controller
@RequestMapping("/schools/{school}/plans/{issued}/items/{item}")
class ItemController {
    private static final int DOCUMENTS = 12;

    private final WorkReaders readers;
    private final ImprovementPlans plans;
    private final SchoolTasks tasks;
    private final Shelf shelf;

    ItemController(WorkReaders readers, ImprovementPlans plans, SchoolTasks tasks, Shelf shelf) {
        this.readers = readers;
        this.plans = plans;
        this.tasks = tasks;
        this.shelf = shelf;
    }

    @GetMapping
    String item(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable("issued") PlanId id, @PathVariable String item,
            HttpServletRequest request, Model model) {
        WorkReader reader = readers.of(account, school, request);
        WorkPlan plan = WorkPlan.of(plans.one(reader.school(), id));
        PlanItem known = plan.item(item);
        if (known == null) {
            throw new NotHere("item " + item + " of plan " + id);
        }
        Shelf.Found evidence = known.criterion() == null ? new Shelf.Found(List.of(), 0)
                : shelf.found(reader.school(), new Wanted(Wanted.Standing.FILED, "", plan.plan().year(), known.criterion(), ""), 0, DOCUMENTS);
        model.addAttribute("page", new ItemView(reader, plan, known, tasks.of(reader.school(), id, item), criterion(plan, known), evidence).page());
        return "work/item";
    }

    private static @Nullable Criterion criterion(WorkPlan plan, PlanItem item) {
        Header header = plan.plan().content().header();
        String circular = header.circular();
        return circular == null || header.schoolType() == null || item.criterion() == null ? null
                : Catalogues.builtIn().criterion(circular, header.schoolType(), item.criterion()).orElse(null);
    }
}
