package vn.caitien.app.work.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import vn.caitien.app.access.Slip;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.LinkWord;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TaskLinks;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.WorkReaders;

/** Links by which one person reports on one task: handed out on a slip, taken back. */
@Controller
@RequestMapping("/schools/{school}/tasks/{task}/links")
class LinkController {
    private static final String PERSON = "person";
    private static final String UNTIL = "until";
    /** So many days after a task is due its link still opens. */
    private static final int GRACE = 14;

    private final WorkReaders readers;
    private final SchoolTasks tasks;
    private final TaskLinks links;

    LinkController(WorkReaders readers, SchoolTasks tasks, TaskLinks links) {
        this.readers = readers;
        this.tasks = tasks;
        this.links = links;
    }

    @GetMapping("/new")
    String asked(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable TaskId task, HttpServletRequest request, Model model) {
        WorkReader reader = readers.doing(account, school, Deed.ASSIGN_TASK, request);
        return TasksController.shown(form(reader, tasks.one(reader.school(), task), new Posted(request)), model);
    }

    @PostMapping("/new")
    String make(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable TaskId task, HttpServletRequest request, Model model) {
        WorkReader reader = readers.doing(account, school, Deed.ASSIGN_TASK, request);
        Posted posted = new Posted(request);
        Task known = tasks.one(reader.school(), task);
        Form form = form(reader, known, posted);
        Optional<Form> faulty = form.faulty(reader.texts());
        if (faulty.isPresent()) {
            return TasksController.shown(faulty.get(), model);
        }
        LocalDate until = LocalDate.parse(posted.sent(UNTIL, "").strip());
        Doer person = reader.doer(posted.sent(PERSON, ""));
        if (person == null || until.isBefore(reader.today())) {
            return TasksController.shown(form.wrong(person == null ? Map.of(PERSON, reader.say("fault.person")) : Map.of(UNTIL, reader.say("fault.until"))), model);
        }
        LinkWord word = links.make(account, reader.school(), task, person, until);
        String address = ServletUriComponentsBuilder.fromContextPath(request).path("/t/" + word.text()).toUriString();
        model.addAttribute("slip", new Slip(reader.say("link.title"), crumbs(reader, known), person.name(), reader.say("link.sentence", known.terms().what()),
                address, reader.say("link.until", until), List.of(Way.to(reader.say("task.see"), reader.at(task, "")))));
        return "access/slip";
    }

    @PostMapping("/{link}/revoke")
    String revoke(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable TaskId task, @PathVariable UUID link,
            HttpServletRequest request) {
        WorkReader reader = readers.doing(account, school, Deed.ASSIGN_TASK, request);
        links.revoke(account, reader.school(), task, link);
        return "redirect:" + reader.at(task, "");
    }

    private static List<Crumb> crumbs(WorkReader reader, Task task) {
        return List.of(new Crumb(reader.say("title"), reader.at(task.plan(), "/tasks")), new Crumb(task.terms().what(), reader.at(task.id(), "")));
    }

    private static Form form(WorkReader reader, Task task, Posted posted) {
        Doer lead = task.terms().lead();
        LocalDate due = task.lastDue();
        LocalDate until = (due == null || due.isBefore(reader.today()) ? reader.today() : due).plusDays(GRACE);
        return new Form(reader.say("link.make"), crumbs(reader, task), reader.say("link.lead"), reader.at(task.id(), "/links/new"), false, List.of(
                Field.of(Field.Kind.NAME, PERSON, reader.say("field.person"), posted.sent(PERSON, reader.name(lead))).hint(reader.say("field.person.hint"))
                        .options(reader.names()).must(),
                Field.of(Field.Kind.DATE, UNTIL, reader.say("field.until"), posted.sent(UNTIL, until)).must()),
                Map.of(), reader.say("link.make"), reader.at(task.id(), ""), null);
    }
}
