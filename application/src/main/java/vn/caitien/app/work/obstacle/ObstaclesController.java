package vn.caitien.app.work.obstacle;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
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
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.matter.Filled;
import vn.caitien.app.work.matter.Onlooker;
import vn.caitien.app.work.matter.Onlookers;

/** What stands in the way of a plan: to look at, and to raise. */
@Controller
@RequestMapping("/schools/{school}/plans/{issued}/obstacles")
class ObstaclesController {
    private final Onlookers onlookers;
    private final Obstacles obstacles;
    private final SchoolTasks tasks;

    ObstaclesController(Onlookers onlookers, Obstacles obstacles, SchoolTasks tasks) {
        this.onlookers = onlookers;
        this.obstacles = obstacles;
        this.tasks = tasks;
    }

    private record Raising(ObstacleForms forms, @Nullable Task task, Form form) {}

    @GetMapping
    String all(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        Onlooker onlooker = onlookers.of(account, school, issued, ObstacleViews.WORD, request);
        model.addAttribute("page", new ObstacleViews(onlooker).all(obstacles.of(onlooker.school(), issued), new Posted(request).at()));
        return "work/matter/list";
    }

    @GetMapping("/new")
    String asked(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        Onlooker onlooker = onlookers.of(account, school, issued, ObstacleViews.WORD, request);
        if (!onlooker.issued()) {
            return Filled.refused(onlooker, onlooker.say("raise"), model);
        }
        return Filled.shown(raising(onlooker, request).form(), model);
    }

    @PostMapping("/new")
    String raise(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        Onlooker onlooker = onlookers.of(account, school, issued, ObstacleViews.WORD, request);
        if (!onlooker.issued()) {
            return Filled.refused(onlooker, onlooker.say("raise"), model);
        }
        Raising raising = raising(onlooker, request);
        Form checked = raising.form().faulty(onlooker.reader().texts()).orElse(raising.form());
        Map<String, String> faults = raising.forms().faults();
        if (!checked.equals(raising.form()) || !faults.isEmpty()) {
            return Filled.shown(checked.wrong(faults), model);
        }
        UUID raised = obstacles.raise(account, onlooker.school(), onlooker.reader().rights().name(), issued,
                raising.task() == null ? null : raising.task().id(), raising.forms().raised());
        return "redirect:" + onlooker.at(raised, "");
    }

    /** On the task that is asked for; of none, on any item, or on one of the tasks they have. */
    private Raising raising(Onlooker onlooker, HttpServletRequest request) {
        WorkReader reader = onlooker.reader();
        Filled filled = new Filled(onlooker, new Posted(request));
        ObstacleForms forms = new ObstacleForms(filled);
        boolean any = reader.may(Deed.REPORT_OBSTACLE) || reader.may(Deed.REPORT_FOR_ANOTHER);
        Task task = task(onlooker, filled.said(ObstacleForms.TASK));
        List<Task> own = any || task != null ? List.of() : tasks.of(onlooker.school(), onlooker.plan().id()).stream()
                .filter(one -> reader.may(Deed.REPORT_OBSTACLE, one)).toList();
        if (!any && own.isEmpty() && (task == null || !reader.may(Deed.REPORT_OBSTACLE, task))) {
            throw new NotHere("obstacles of plan " + onlooker.plan().id());
        }
        return new Raising(forms, task, forms.raising(task, own));
    }

    private @Nullable Task task(Onlooker onlooker, String id) {
        if (id.isEmpty()) {
            return null;
        }
        try {
            Task task = tasks.one(onlooker.school(), TaskId.of(id));
            if (task.plan().equals(onlooker.plan().id())) {
                return task;
            }
        } catch (IllegalArgumentException none) {
            throw new NotHere("task of that id");
        }
        throw new NotHere("task of plan " + onlooker.plan().id());
    }
}
