package vn.caitien.app.work.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.improvement.IssuedRecord;
import vn.caitien.app.improvement.IssuedRecords;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.page.Shell;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.WorkReaders;

/** What one person has to do, what is late first. */
@Controller
@RequestMapping("/schools/{school}/work")
class MyWorkController {
    private final WorkReaders readers;
    private final SchoolTasks tasks;
    private final IssuedRecords plans;

    MyWorkController(WorkReaders readers, SchoolTasks tasks, IssuedRecords plans) {
        this.readers = readers;
        this.tasks = tasks;
        this.plans = plans;
    }

    @GetMapping
    String mine(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, HttpServletResponse response, Model model) {
        WorkReader reader = readers.of(account, school, request);
        Shell.of(account.toString(), response);
        List<IssuedRecord> issued = plans.of(reader.school());
        SchoolPerson self = reader.self();
        List<Task> open = self == null ? List.of() : tasks.open(reader.school(), self, null);
        List<Way> ways = issued.stream().filter(plan -> !plan.closed()).map(plan -> Way.to(reader.say("mine.plan", plan.title()), reader.at(plan.plan(), "/tasks"))).toList();
        model.addAttribute("page", new MyWorkPage(reader.say("mine"), account.toString(), reader.texts().say("start.today", reader.today()), new MyWorkView(reader, titles(issued)).groups(open), ways,
                open.isEmpty() ? new Empty("nothing", reader.say("mine.none"), reader.say(issued.isEmpty() ? "mine.none.no-plan" : "mine.none.why"), List.of()) : null));
        return "work/mine";
    }

    private static Map<PlanId, String> titles(List<IssuedRecord> issued) {
        return issued.stream().collect(Collectors.toMap(IssuedRecord::plan, IssuedRecord::title));
    }
}
