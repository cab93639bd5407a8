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
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.school.SetDays;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.WorkReaders;
import vn.caitien.app.work.page.WorkPlan;
import vn.caitien.work.chart.GanttLayout.Paper;

/** The tasks of a plan over the months of its school year; of a plan for several years, of the present one. */
@Controller
@RequestMapping("/schools/{school}/plans/{issued}/gantt")
class ChartController {
    private final WorkReaders readers;
    private final ImprovementPlans plans;
    private final SchoolYears years;
    private final SchoolTasks tasks;
    private final SetDays setDays;

    ChartController(WorkReaders readers, ImprovementPlans plans, SchoolYears years, SchoolTasks tasks, SetDays setDays) {
        this.readers = readers;
        this.plans = plans;
        this.years = years;
        this.tasks = tasks;
        this.setDays = setDays;
    }

    @GetMapping
    String chart(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable("issued") PlanId id, HttpServletRequest request, Model model) {
        model.addAttribute("page", view(readers.of(account, school, request), id).screen(new Posted(request).at()));
        return "work/chart/gantt";
    }

    @GetMapping("/print")
    String print(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable("issued") PlanId id, HttpServletRequest request, Model model) {
        Paper paper = new Posted(request).sent("paper", "").equals("a3") ? Paper.A3 : Paper.A4;
        model.addAttribute("page", view(readers.of(account, school, request), id).print(paper));
        model.addAttribute("paper", paper.name());
        return "work/chart/print";
    }

    private ChartView view(WorkReader reader, PlanId id) {
        ImprovementPlan plan = plans.one(reader.school(), id);
        SchoolYear year = plan.content().header().period() == null ? years.one(reader.school(), plan.year())
                : years.on(reader.school(), reader.today()).orElseGet(() -> years.one(reader.school(), plan.year()));
        return new ChartView(reader, WorkPlan.of(plan), year, setDays, tasks.of(reader.school(), id));
    }
}
