package vn.caitien.app.work.state;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.improvement.IssuedRecord;
import vn.caitien.app.improvement.IssuedRecords;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.WorkReaders;

/** The parts of the first page that tell of one's work, of how the latest plan stands, and of what waits for an answer. */
@Controller
class BriefController {
    private final WorkReaders readers;
    private final SchoolTasks tasks;
    private final IssuedRecords plans;
    private final MatterRows matters;

    BriefController(WorkReaders readers, SchoolTasks tasks, IssuedRecords plans, MatterRows matters) {
        this.readers = readers;
        this.tasks = tasks;
        this.plans = plans;
        this.matters = matters;
    }

    @GetMapping("/schools/{school}/work/brief")
    String brief(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        WorkReader reader = readers.of(account, school, request);
        List<IssuedRecord> issued = plans.of(reader.school());
        SchoolPerson self = reader.self();
        IssuedRecord latest = latest(issued);
        List<Task> some = tasks.brief(reader.school(), self, latest == null ? null : latest.plan());
        List<Task> open = self == null ? List.of() : some.stream().filter(task -> task.state().open() && task.of(self)).toList();
        List<Task> all = latest == null ? List.of() : some.stream().filter(task -> task.plan().equals(latest.plan())).toList();
        model.addAttribute("page", new BriefView(reader, open, issued.stream().collect(Collectors.toMap(IssuedRecord::plan, IssuedRecord::title)), latest, all).page());
        return "work/state/brief";
    }

    /** Open obstacles and proposals of all plans that are carried out, asked for by that part; empty where there are none. */
    @GetMapping("/schools/{school}/work/waiting")
    String waiting(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        WorkReader reader = readers.of(account, school, request);
        List<IssuedRecord> running = plans.of(reader.school()).stream().filter(plan -> !plan.closed()).toList();
        Map<PlanId, Matters> open = matters.open(reader.school(), running.stream().map(IssuedRecord::plan).toList());
        model.addAttribute("page", new WaitingPage(running.stream().flatMap(plan -> new WaitingView(reader, plan.plan(),
                running.size() == 1 ? null : plan.title(), open.getOrDefault(plan.plan(), Matters.NONE)).open().stream()).toList()));
        return "work/state/waiting";
    }

    private static @Nullable IssuedRecord latest(List<IssuedRecord> issued) {
        return issued.stream().filter(plan -> !plan.closed()).findFirst().orElse(null);
    }
}
