package vn.caitien.app.work.chart;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.WorkReaders;
import vn.caitien.app.work.page.WorkPlan;

/** The tasks of a plan by how far they are. */
@Controller
@RequestMapping("/schools/{school}/plans/{issued}/board")
class BoardController {
    private final WorkReaders readers;
    private final ImprovementPlans plans;
    private final SchoolTasks tasks;

    BoardController(WorkReaders readers, ImprovementPlans plans, SchoolTasks tasks) {
        this.readers = readers;
        this.plans = plans;
        this.tasks = tasks;
    }

    @GetMapping
    String board(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable("issued") PlanId id, HttpServletRequest request, Model model) {
        WorkReader reader = readers.of(account, school, request);
        model.addAttribute("page", new BoardView(reader, WorkPlan.of(plans.one(reader.school(), id)), tasks.of(reader.school(), id)).page());
        return "work/chart/board";
    }
}
