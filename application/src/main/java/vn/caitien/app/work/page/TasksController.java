package vn.caitien.app.work.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.WorkReaders;
import vn.caitien.app.work.WorkRefused;

/** The tasks of one plan: to look at, to give. */
@Controller
@RequestMapping("/schools/{school}/plans/{issued}/tasks")
class TasksController {
    private final WorkReaders readers;
    private final ImprovementPlans plans;
    private final SchoolTasks tasks;

    TasksController(WorkReaders readers, ImprovementPlans plans, SchoolTasks tasks) {
        this.readers = readers;
        this.plans = plans;
        this.tasks = tasks;
    }

    @GetMapping
    String tasks(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable("issued") PlanId plan,
            HttpServletRequest request, Model model) {
        WorkReader reader = readers.of(account, school, request);
        WorkPlan known = WorkPlan.of(plans.one(reader.school(), plan));
        model.addAttribute("page", new TasksView(reader, known, tasks.of(reader.school(), plan), new Posted(request)).page());
        return "work/tasks";
    }

    @GetMapping("/new")
    String asked(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable("issued") PlanId plan,
            HttpServletRequest request, Model model) {
        WorkReader reader = readers.doing(account, school, Deed.ASSIGN_TASK, request);
        return shown(form(reader, WorkPlan.of(plans.one(reader.school(), plan)), new Posted(request)), model);
    }

    @PostMapping("/new")
    String give(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable("issued") PlanId plan,
            HttpServletRequest request, Model model) {
        WorkReader reader = readers.doing(account, school, Deed.ASSIGN_TASK, request);
        Posted posted = new Posted(request);
        Form form = form(reader, WorkPlan.of(plans.one(reader.school(), plan)), posted);
        Optional<Form> faulty = form.faulty(reader.texts());
        if (faulty.isPresent()) {
            return shown(faulty.get(), model);
        }
        TaskFields fields = new TaskFields(reader, posted, null);
        Map<String, String> faults = fields.faults();
        if (!faults.isEmpty()) {
            return shown(form.wrong(faults), model);
        }
        try {
            List<TaskId> made = tasks.assign(account, reader.school(), plan,
                    List.of(new SchoolTasks.Asked(posted.sent(TaskFields.ITEM, ""), fields.terms(), fields.times())));
            return "redirect:" + reader.at(made.getFirst(), "");
        } catch (WorkRefused refused) {
            return shown(form.refused(refusal(reader, refused)), model);
        }
    }

    private static Form form(WorkReader reader, WorkPlan plan, Posted posted) {
        String here = reader.at(plan.plan().id(), "/tasks");
        List<Option> items = plan.items().stream().map(item -> new Option(item.id(), reader.say("item.short", item.number(), item.title()))).toList();
        Field item = Field.of(Field.Kind.SELECT, TaskFields.ITEM, reader.say("field.item"), posted.sent(TaskFields.ITEM, "")).options(items).must();
        return new Form(reader.say("assign"), plan.crumbs(reader), reader.say("assign.lead"), here + "/new", false,
                Stream.concat(Stream.of(item), new TaskFields(reader, posted, null).all().stream()).toList(), Map.of(), reader.say("assign"), here, null);
    }

    static Refusal refusal(WorkReader reader, WorkRefused refused) {
        return new Refusal(reader.say("refused.what"), reader.say("refused." + refused.key(), refused.values()), List.of());
    }

    static String shown(Form form, Model model) {
        model.addAttribute("form", form);
        return "form";
    }
}
