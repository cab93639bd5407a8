package vn.caitien.app.work.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.work.PlanItem;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.SchoolTasks.Asked;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.WorkReaders;
import vn.caitien.app.work.WorkRefused;
import vn.caitien.app.work.WorkYears;
import vn.caitien.plan.Cell;
import vn.caitien.work.tasks.ProposedTask;
import vn.caitien.work.tasks.ProposedTasks;

/** Tasks proposed from a plan's own words, item by item; nothing is given before a person agrees. */
@Controller
@RequestMapping("/schools/{school}/plans/{issued}/tasks/proposed")
class ProposedController {
    private final WorkReaders readers;
    private final ImprovementPlans plans;
    private final SchoolYears years;
    private final SchoolTasks tasks;

    ProposedController(WorkReaders readers, ImprovementPlans plans, SchoolYears years, SchoolTasks tasks) {
        this.readers = readers;
        this.plans = plans;
        this.years = years;
        this.tasks = tasks;
    }

    /** An item whose words are looked at. */
    private record Found(WorkReader reader, WorkPlan plan, PlanItem item, Proposing proposing) {
        String at(String id) {
            return reader.at(plan.plan().id(), "/tasks/proposed?item=" + id);
        }

        Optional<PlanItem> after() {
            return plan.items().stream().filter(other -> other.number() == item.number() + 1).findFirst();
        }
    }

    @GetMapping
    String proposed(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable("issued") PlanId plan, HttpServletRequest request, Model model) {
        return shown(found(account, school, plan, request), Map.of(), null, model);
    }

    @PostMapping
    String give(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable("issued") PlanId plan, HttpServletRequest request, Model model) {
        Found found = found(account, school, plan, request);
        Map<String, String> faults = found.proposing().faults(tasks.of(found.reader().school(), plan, found.item().id()));
        if (!faults.isEmpty()) {
            return shown(found, faults, null, model);
        }
        List<Asked> asked = found.proposing().asked();
        try {
            if (!asked.isEmpty()) {
                tasks.assign(account, found.reader().school(), plan, asked);
            }
        } catch (WorkRefused refused) {
            return shown(found, faults, TasksController.refusal(found.reader(), refused), model);
        }
        return "redirect:" + found.after().map(next -> found.at(next.id())).orElse(found.reader().at(plan, "/tasks"));
    }

    private static String shown(Found found, Map<String, String> faults, @Nullable Refusal refusal, Model model) {
        WorkReader reader = found.reader();
        List<Way> ways = new ArrayList<>();
        found.plan().items().stream().filter(other -> other.number() == found.item().number() - 1).findFirst()
                .ifPresent(before -> ways.add(Way.to(reader.say("proposed.before"), found.at(before.id()))));
        found.after().ifPresent(next -> ways.add(Way.to(reader.say("proposed.skip"), found.at(next.id()))));
        List<Proposing.Part> parts = found.proposing().parts().stream().map(part -> new Proposing.Part(part.take(),
                part.fields().stream().map(field -> faults.containsKey(field.name()) ? field.error(faults.get(field.name())) : field).toList(), part.when())).toList();
        List<Field> problems = parts.stream().flatMap(part -> part.fields().stream()).toList();
        model.addAttribute("page", new ProposedPage(reader.say("propose"), found.plan().crumbs(reader),
                reader.say("proposed.lead", found.item().number(), found.plan().items().size()), found.item().title(),
                found.item().row().text(Cell.TASKS).orElse(null), reader.at(found.plan().plan().id(), "/tasks?item=" + found.item().id()), parts,
                found.at(found.item().id()), ways, problems, refusal));
        return "work/proposed";
    }

    private Found found(AccountId account, UUID school, PlanId id, HttpServletRequest request) {
        WorkReader reader = readers.doing(account, school, Deed.ASSIGN_TASK, request);
        WorkPlan plan = WorkPlan.of(plans.one(reader.school(), id));
        Posted posted = new Posted(request);
        String asked = posted.sent(TaskFields.ITEM, "");
        PlanItem item = plan.items().stream().filter(one -> one.id().equals(asked)).findFirst().or(() -> plan.items().stream().findFirst()).orElseThrow(() -> new NotHere("an item of plan " + id));
        List<ProposedTask> proposed = ProposedTasks.of(item.row(), WorkYears.of(year(reader, plan))).tasks();
        return new Found(reader, plan, item, new Proposing(reader, item, proposed, posted));
    }

    /** The year tasks are proposed for: of a plan for several years the present one. */
    private SchoolYear year(WorkReader reader, WorkPlan plan) {
        SchoolYear own = years.one(reader.school(), plan.plan().year());
        return plan.plan().content().header().period() == null ? own
                : years.on(reader.school(), reader.today()).orElse(own);
    }
}
