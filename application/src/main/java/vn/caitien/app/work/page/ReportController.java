package vn.caitien.app.work.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.Shell;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.TaskDetail;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TaskReport;
import vn.caitien.app.work.TaskReporting;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.WorkReaders;
import vn.caitien.app.work.WorkRefused;

/** Reporting on a task, for oneself or for who tells it; taking a report over or back. */
@Controller
@RequestMapping("/schools/{school}/tasks/{task}")
class ReportController {
    private final WorkReaders readers;
    private final SchoolTasks tasks;
    private final TaskReporting reporting;
    private final SentFiles files;
    private final Clock clock;

    ReportController(WorkReaders readers, SchoolTasks tasks, TaskReporting reporting, SentFiles files, Clock clock) {
        this.readers = readers;
        this.tasks = tasks;
        this.reporting = reporting;
        this.files = files;
        this.clock = clock;
    }

    /** Someone who reports on a task. */
    private record Found(WorkReader reader, TaskDetail detail) {
        String at(String path) {
            return reader.at(detail.task().id(), path);
        }

        /** Whose the device is while they are signed in. */
        String person() {
            return reader.rights().account().toString();
        }

        List<Way> ways() {
            Way first = reader.may(Deed.REPORT_FOR_ANOTHER) && !reader.isTheirs(detail.task())
                    ? Way.first(reader.say("received.next"), reader.at(detail.task().plan(), "/tasks")) : Way.first(reader.say("mine.go"), reader.at("/work"));
            return List.of(first, Way.to(reader.say("task.see"), at("")));
        }

        List<Crumb> crumbs() {
            return List.of(new Crumb(reader.say("mine"), reader.at("/work")), new Crumb(detail.task().terms().what(), at("")));
        }
    }

    @GetMapping("/report")
    String asked(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable TaskId task, HttpServletRequest request,
            HttpServletResponse response, Model model) {
        Found found = found(account, school, task, request);
        Shell.of(found.person(), response);
        return asked(found, form(found, request), null, Map.of(), model);
    }

    /** Asked for by the script before it sends what was written earlier: who is signed in now, and what their forms carry. */
    @GetMapping(path = "/report/token", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    SendingToken token(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable TaskId task, HttpServletRequest request,
            CsrfToken token) {
        return SendingToken.of(token, found(account, school, task, request).person());
    }

    /** As the form, for the script. */
    @PostMapping(path = "/report", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SendingAnswer> sent(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable TaskId task,
            HttpServletRequest request) throws IOException {
        Found found = found(account, school, task, request);
        ReportForm form = form(found, request);
        if (!form.wrong().isEmpty()) {
            return SendingAnswer.wrong(form);
        }
        try {
            return taken(found, form, request).answer();
        } catch (WorkRefused refused) {
            return SendingAnswer.refused(found.reader().texts(), refused);
        }
    }

    @PostMapping("/report")
    String report(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable TaskId task, HttpServletRequest request, Model model)
            throws IOException {
        Found found = found(account, school, task, request);
        ReportForm form = form(found, request);
        if (!form.wrong().isEmpty()) {
            return asked(found, form, null, form.wrong(), model);
        }
        try {
            model.addAttribute("page", taken(found, form, request).page(found.crumbs(), found.ways()));
            return "work/received";
        } catch (WorkRefused refused) {
            return asked(found, form, TasksController.refusal(found.reader(), refused), Map.of(), model);
        }
    }

    private Received taken(Found found, ReportForm form, HttpServletRequest request) throws IOException {
        WorkReader reader = found.reader();
        AccountId account = reader.rights().account();
        TaskId task = found.detail().task().id();
        Doer other = reader.doer(new Posted(request).sent(ReportForm.REPORTER, ""));
        SchoolPerson self = other == null || other.id() == null ? null : reader.self();
        TaskReporting.Became became = other == null || self != null && self.is(other.id())
                ? reporting.report(account, reader.school(), task, reader.rights().name(), form.reported())
                : reporting.reportFor(account, reader.school(), task, other, reader.rights().name(), form.reported());
        List<String> lost = files.keep(account, reader.school(), became.report(), SentFiles.of(request), reader.texts());
        return new Received(reader.texts(), found.detail().task().terms().what(), became, form.reported().hindrance() != null, lost);
    }

    @PostMapping("/reports/{report}/adopt")
    String adopt(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable TaskId task, @PathVariable UUID report,
            HttpServletRequest request) {
        Found found = found(account, school, task, request);
        reporting.adopt(account, found.reader().school(), of(found, report).id());
        return "redirect:" + found.at("");
    }

    @PostMapping("/reports/{report}/withdraw")
    String withdraw(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable TaskId task, @PathVariable UUID report,
            HttpServletRequest request) {
        Found found = found(account, school, task, request);
        reporting.withdraw(account, found.reader().school(), of(found, report).id());
        return "redirect:" + found.at("");
    }

    private static TaskReport of(Found found, UUID report) {
        return found.detail().reports().stream().filter(one -> one.id().equals(report)).findFirst().orElseThrow(() -> new NotHere("report " + report));
    }

    private static String asked(Found found, ReportForm form, @Nullable Refusal refusal, Map<String, String> faults, Model model) {
        model.addAttribute("page", form.page(new ReportForm.Frame(found.at("/report"), found.person(), found.crumbs(), null, found.at(""), found.ways()), refusal, faults));
        return "work/report";
    }

    private ReportForm form(Found found, HttpServletRequest request) {
        return new ReportForm(found.reader().texts(), found.detail(), found.reader().today(), clock.instant(), whose(found.reader(), found.detail().task()),
                new Posted(request));
    }

    /** Who has the task comes first of the names. */
    private static ReportForm.Whose whose(WorkReader reader, Task task) {
        if (!reader.may(Deed.REPORT_FOR_ANOTHER)) {
            return ReportForm.Whose.READER;
        }
        Set<String> doers = Stream.concat(Stream.ofNullable(task.terms().lead()), task.terms().helpers().stream()).map(reader::name)
                .collect(Collectors.toSet());
        return new ReportForm.Whose(reader.names().stream().sorted(Comparator.comparing(name -> !doers.contains(name.value()))).toList(),
                reader.may(Deed.REPORT_PROGRESS, task), reader.name(task.terms().lead()));
    }

    private Found found(AccountId account, UUID school, TaskId id, HttpServletRequest request) {
        WorkReader reader = readers.of(account, school, request);
        TaskDetail detail = tasks.detail(reader.school(), id);
        if (!reader.may(Deed.REPORT_PROGRESS, detail.task()) && !reader.may(Deed.REPORT_FOR_ANOTHER)) {
            throw new NotHere(Deed.REPORT_PROGRESS + " of task " + id);
        }
        return new Found(reader, detail);
    }
}
