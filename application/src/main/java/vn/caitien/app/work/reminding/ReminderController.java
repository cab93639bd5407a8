package vn.caitien.app.work.reminding;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
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
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.mail.Outbox;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.WorkReaders;

/** What one is reminded of today, what the school is, and where one wants to be told. */
@Controller
@RequestMapping("/schools/{school}/work/reminders")
class ReminderController {
    private final WorkReaders readers;
    private final Reminders reminders;
    private final ReminderChoices choices;
    private final Outbox outbox;
    private final Clock clock;

    ReminderController(WorkReaders readers, Reminders reminders, ReminderChoices choices, Outbox outbox, Clock clock) {
        this.readers = readers;
        this.reminders = reminders;
        this.choices = choices;
        this.outbox = outbox;
        this.clock = clock;
    }

    @GetMapping
    String mine(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        return shown(readers.of(account, school, request), new Posted(request), model);
    }

    @PostMapping
    String choose(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        WorkReader reader = readers.of(account, school, request);
        Posted posted = new Posted(request);
        if (reader.self() == null) {
            throw new NotHere("reminders of school " + school);
        }
        // a clock may tell finer moments than the database keeps
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<ReminderChoice> choice = new ChoiceFields(reader.texts(), posted, null).choice(account, now);
        if (choice.isEmpty()) {
            return shown(reader, posted, model);
        }
        choices.keep(reader.school(), choice.get());
        return "redirect:" + here(reader);
    }

    private String shown(WorkReader reader, Posted posted, Model model) {
        SchoolPerson self = reader.self();
        Look look = reminders.look(reader.school(), reader.today(), reminders.since(reader.today()), reader.rights().account());
        ReminderChoice known = look.choice();
        String own = self == null ? null : reminders.text(reader.school(), reminders.of(look, self, reader.today()), reader.texts());
        String group = reader.may(Deed.ASSIGN_TASK)
                ? new SchoolWords(reader.texts(), reminders.name(reader.school())).of(look.tasks(), reader.today(), reminders.plan().ahead()) : null;
        model.addAttribute("page", new ReminderPage(say(reader, "title"), List.of(new Crumb(reader.say("mine"), reader.at("/work"))),
                reader.texts().say("start.today", reader.today()), own, group, mail(reader, known),
                self == null ? List.of() : new ChoiceFields(reader.texts(), posted, known).all(), here(reader)));
        return "work/reminding/reminders";
    }

    private String mail(WorkReader reader, @Nullable ReminderChoice known) {
        if (!outbox.on()) {
            return say(reader, "mail.off");
        }
        String mail = known == null || !known.wanted() ? say(reader, "mail.not-wanted")
                : say(reader, "mail.wanted." + known.rhythm().key(), known.address(), reminders.plan().time());
        return outbox.links() ? mail : mail + " " + say(reader, "mail.no-links");
    }

    private static String here(WorkReader reader) {
        return reader.at("/work/reminders");
    }

    private static String say(WorkReader reader, String key, @Nullable Object... values) {
        return reader.texts().say("reminders." + key, values);
    }
}
