package vn.caitien.app.work.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.evidence.DocumentId;
import vn.caitien.app.evidence.EvidenceDocument;
import vn.caitien.app.evidence.EvidenceDocuments;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.TaskDetail;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TaskProof;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.WorkReaders;
import vn.caitien.app.work.WorkRefused;

/** One task: to look at, to change, to part, to drop and take up again. */
@Controller
@RequestMapping("/schools/{school}/tasks/{task}")
class TaskController {
    private static final String REASON = "reason";

    private final WorkReaders readers;
    private final ImprovementPlans plans;
    private final SchoolTasks tasks;
    private final EvidenceDocuments documents;

    TaskController(WorkReaders readers, ImprovementPlans plans, SchoolTasks tasks, EvidenceDocuments documents) {
        this.readers = readers;
        this.plans = plans;
        this.tasks = tasks;
        this.documents = documents;
    }

    /** A task and who looks at it. */
    private record Found(WorkReader reader, Task task) {
        List<Crumb> crumbs() {
            return List.of(new Crumb(reader.say("title"), reader.at(task.plan(), "/tasks")), new Crumb(task.terms().what(), reader.at(task.id(), "")));
        }
    }

    @GetMapping
    String one(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable TaskId task, HttpServletRequest request, Model model) {
        WorkReader reader = readers.of(account, school, request);
        TaskDetail known = tasks.detail(reader.school(), task);
        WorkPlan plan = WorkPlan.of(plans.one(reader.school(), known.task().plan()));
        Map<DocumentId, EvidenceDocument> found = documents.these(reader.school(), known.proofs().stream().map(TaskProof::document).toList())
                .stream().collect(Collectors.toMap(EvidenceDocument::id, Function.identity()));
        String address = ServletUriComponentsBuilder.fromContextPath(request).path(reader.at(task, "")).toUriString();
        model.addAttribute("page", new TaskView(reader, plan, known, found).page(address));
        return "work/task";
    }

    @GetMapping("/edit")
    String changing(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable TaskId task, HttpServletRequest request, Model model) {
        Found found = assigning(account, school, task, request);
        return TasksController.shown(change(found, new Posted(request)), model);
    }

    @PostMapping("/edit")
    String change(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable TaskId task, HttpServletRequest request, Model model) {
        Found found = assigning(account, school, task, request);
        Posted posted = new Posted(request);
        TaskFields fields = new TaskFields(found.reader(), posted, found.task());
        return done(found, change(found, posted), fields, model, () -> {
            tasks.change(account, found.reader().school(), task, posted.version(), fields.terms(), fields.times());
            return task;
        });
    }

    @GetMapping("/parts/new")
    String parting(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable TaskId task, HttpServletRequest request, Model model) {
        return TasksController.shown(part(parting(account, school, task, request), new Posted(request)), model);
    }

    @PostMapping("/parts/new")
    String part(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable TaskId task, HttpServletRequest request, Model model) {
        Found found = parting(account, school, task, request);
        Posted posted = new Posted(request);
        TaskFields fields = new TaskFields(found.reader(), posted, null);
        return done(found, part(found, posted), fields, model, () -> tasks.part(account, found.reader().school(), task, fields.terms(), fields.times()));
    }

    @GetMapping("/drop")
    String dropping(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable TaskId task, HttpServletRequest request, Model model) {
        return TasksController.shown(drop(assigning(account, school, task, request), new Posted(request)), model);
    }

    @PostMapping("/drop")
    String drop(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable TaskId task, HttpServletRequest request, Model model) {
        Found found = assigning(account, school, task, request);
        Posted posted = new Posted(request);
        return done(found, drop(found, posted), null, model, () -> {
            tasks.drop(account, found.reader().school(), task, posted.version(), posted.sent(REASON, ""));
            return task;
        });
    }

    @GetMapping("/take-up")
    String takingUp(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable TaskId task, HttpServletRequest request, Model model) {
        return TasksController.shown(takeUp(assigning(account, school, task, request)), model);
    }

    @PostMapping("/take-up")
    String takeUp(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable TaskId task, HttpServletRequest request, Model model) {
        Found found = assigning(account, school, task, request);
        return done(found, takeUp(found), null, model, () -> {
            tasks.takeUp(account, found.reader().school(), task, new Posted(request).version());
            return task;
        });
    }

    /** An act on a task. */
    private interface Acting {
        /** @return the task to be shown then */
        TaskId act();
    }

    private static String done(Found found, Form form, @Nullable TaskFields fields, Model model, Acting acting) {
        Optional<Form> faulty = form.faulty(found.reader().texts());
        if (faulty.isPresent()) {
            return TasksController.shown(faulty.get(), model);
        }
        Map<String, String> faults = fields == null ? Map.of() : fields.faults();
        if (!faults.isEmpty()) {
            return TasksController.shown(form.wrong(faults), model);
        }
        try {
            return "redirect:" + found.reader().at(acting.act(), "");
        } catch (WorkRefused refused) {
            return TasksController.shown(form.refused(TasksController.refusal(found.reader(), refused)), model);
        }
    }

    private static Form change(Found found, Posted posted) {
        return form(found, "change", "/edit", new TaskFields(found.reader(), posted, found.task()).all());
    }

    private static Form part(Found found, Posted posted) {
        return form(found, "part", "/parts/new", new TaskFields(found.reader(), posted, null).all());
    }

    private static Form drop(Found found, Posted posted) {
        return form(found, "drop", "/drop", List.of(Field.text(REASON, found.reader().say("field.reason"), posted.sent(REASON, "")).must()));
    }

    private static Form takeUp(Found found) {
        return form(found, "take-up", "/take-up", List.of());
    }

    private static Form form(Found found, String verb, String path, List<Field> fields) {
        WorkReader reader = found.reader();
        return new Form(reader.say(verb), found.crumbs(), reader.say(verb + ".lead"), reader.at(found.task().id(), path), false, fields,
                Map.of("version", Integer.toString(found.task().version())), reader.say(verb), reader.at(found.task().id(), ""), null);
    }

    private Found assigning(AccountId account, UUID school, TaskId id, HttpServletRequest request) {
        WorkReader reader = readers.of(account, school, request);
        Task task = tasks.one(reader.school(), id);
        if (!(task.parent() == null ? reader.may(Deed.ASSIGN_TASK) : reader.may(Deed.ASSIGN_SUBTASK, tasks.one(reader.school(), task.parent())))) {
            throw new NotHere(Deed.ASSIGN_TASK + " with task " + id);
        }
        return new Found(reader, task);
    }

    private Found parting(AccountId account, UUID school, TaskId id, HttpServletRequest request) {
        WorkReader reader = readers.of(account, school, request);
        Task task = tasks.one(reader.school(), id);
        if (!reader.may(Deed.ASSIGN_SUBTASK, task)) {
            throw new NotHere(Deed.ASSIGN_SUBTASK + " with task " + id);
        }
        return new Found(reader, task);
    }
}
