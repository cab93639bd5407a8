package vn.caitien.app.work.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.access.SchoolPeople;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.Shell;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.Visits;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.work.LinkWord;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.TaskDetail;
import vn.caitien.app.work.TaskLink;
import vn.caitien.app.work.TaskLinks;
import vn.caitien.app.work.TaskReporting;
import vn.caitien.app.work.WorkRefused;

/**
 * One task, opened by a link: it shows that task to whoever holds the link, and nothing else of the school. Who has an
 * account signs in instead, so that their reports are theirs.
 */
@Controller
@RequestMapping("/t/{word}")
class OpenTaskController {
    private static final ResponseEntity.BodyBuilder SIGN_IN = ResponseEntity.status(HttpStatus.UNAUTHORIZED);

    private final TaskLinks links;
    private final SchoolTasks tasks;
    private final TaskReporting reporting;
    private final SentFiles files;
    private final SchoolPeople people;
    private final Visits visits;
    private final Clock clock;

    OpenTaskController(TaskLinks links, SchoolTasks tasks, TaskReporting reporting, SentFiles files, SchoolPeople people, Visits visits, Clock clock) {
        this.links = links;
        this.tasks = tasks;
        this.reporting = reporting;
        this.files = files;
        this.people = people;
        this.visits = visits;
        this.clock = clock;
    }

    private record Found(SchoolId school, TaskLink link, TaskDetail detail, boolean signsIn) {
        String own() {
            return "redirect:/schools/" + school + "/tasks/" + link.task() + "/report";
        }
    }

    @GetMapping
    String open(@PathVariable String word, HttpServletRequest request, HttpServletResponse response, Model model) {
        Found found = found(word);
        Shell.of(address(word), response);
        return found.signsIn() ? found.own() : asked(found, form(found, request), word, null, Map.of(), model);
    }

    @PostMapping
    String report(@PathVariable String word, HttpServletRequest request, Model model) throws IOException {
        Found found = found(word);
        if (found.signsIn()) {
            return found.own();
        }
        ReportForm form = form(found, request);
        if (!form.wrong().isEmpty()) {
            return asked(found, form, word, null, form.wrong(), model);
        }
        try {
            model.addAttribute("page", taken(found, form, request).page(List.of(), List.of()));
            return "work/received";
        } catch (WorkRefused refused) {
            Texts texts = visits.texts(request);
            return asked(found, form, word, new Refusal(texts.say("work.refused.what"), texts.say("work.refused." + refused.key(), refused.values()), List.of()),
                    Map.of(), model);
        }
    }

    /** What the script asks for before it sends what was written earlier; who has an account by now is shown to the sign-in. */
    @GetMapping(path = "/token", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SendingToken> token(@PathVariable String word, CsrfToken token) {
        return found(word).signsIn() ? SIGN_IN.build() : ResponseEntity.ok(SendingToken.of(token, address(word)));
    }

    /** As the form, for the script. */
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SendingAnswer> sent(@PathVariable String word, HttpServletRequest request) throws IOException {
        Found found = found(word);
        ReportForm form = form(found, request);
        if (found.signsIn()) {
            return SIGN_IN.build();
        }
        if (!form.wrong().isEmpty()) {
            return SendingAnswer.wrong(form);
        }
        try {
            return taken(found, form, request).answer();
        } catch (WorkRefused refused) {
            return SendingAnswer.refused(visits.texts(request), refused);
        }
    }

    private Received taken(Found found, ReportForm form, HttpServletRequest request) throws IOException {
        Texts texts = visits.texts(request);
        TaskReporting.Became became = reporting.reportBy(found.school(), found.link(), form.reported());
        links.used(found.school(), found.link());
        List<String> lost = files.keep(found.link().madeBy(), found.school(), became.report(), SentFiles.of(request), texts);
        return new Received(texts, found.detail().task().terms().what(), became, form.reported().hindrance() != null, lost);
    }

    private static String address(String word) {
        return "/t/" + word;
    }

    private static String asked(Found found, ReportForm form, String word, @Nullable Refusal refusal, Map<String, String> faults, Model model) {
        model.addAttribute("page", form.page(new ReportForm.Frame(address(word), address(word), List.of(), found.link().person().name(), null, List.of()), refusal, faults));
        return "work/report";
    }

    private ReportForm form(Found found, HttpServletRequest request) {
        return new ReportForm(visits.texts(request), found.detail(), Today.of(clock), clock.instant(), ReportForm.Whose.READER, new Posted(request));
    }

    private Found found(String text) {
        LinkWord word = LinkWord.of(text).orElseThrow(() -> new NotHere("a link"));
        TaskLink link = links.of(word).orElseThrow(() -> new NotHere("a link"));
        boolean signsIn = link.person().id() != null
                && people.of(word.school()).stream().anyMatch(person -> person.is(link.person().id()) && person.signsIn());
        return new Found(word.school(), link, tasks.detail(word.school(), link.task()), signsIn);
    }
}
