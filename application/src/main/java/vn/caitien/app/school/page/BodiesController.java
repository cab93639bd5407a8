package vn.caitien.app.school.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.Body;
import vn.caitien.app.school.BodyKind;
import vn.caitien.app.school.BodyRole;
import vn.caitien.app.school.SchoolBodies;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.app.school.Warning;

/** The bodies of a school year. */
@Controller
@RequestMapping("/schools/{school}/bodies")
class BodiesController {
    static final String HERE = "/bodies";

    private final Asks asks;
    private final SchoolBodies bodies;
    private final SchoolYears years;
    private final BodyForms forms;
    private final Clock clock;

    BodiesController(Asks asks, SchoolBodies bodies, SchoolYears years, BodyForms forms, Clock clock) {
        this.asks = asks;
        this.bodies = bodies;
        this.years = years;
        this.forms = forms;
        this.clock = clock;
    }

    /** Of the year asked for, else of today's, else of the newest. */
    @GetMapping
    String bodies(HttpServletRequest request, Model model) {
        Asking asking = asks.reading(request);
        Optional<SchoolYear> known = year(asking);
        if (known.isEmpty()) {
            return Asking.shown(model, Page.yearless(asking, asking.say("bodies"), Words.crumbs(asking)));
        }
        SchoolYear year = known.get();
        boolean changes = asking.changes();
        Way form = Way.first(asking.say("bodies.form"), asking.at(HERE) + "/new?year=" + year.id());
        List<Body> all = bodies.all(asking.school(), year.id());
        List<Warning> warnings = bodies.warnings(year, all);
        Map<UUID, String> names = forms.names(asking);
        Empty empty = new Empty("no-bodies", asking.say("bodies.none"), asking.say("bodies.none.why"), changes
                ? List.of(new Empty.Start(asking.say("bodies.first"), asking.say("bodies.first.why"), form)) : List.of());
        return Asking.shown(model, new Page(asking.say("bodies"), Words.crumbs(asking), asking.say("years.one", year.label()),
                changes && !all.isEmpty() ? List.of(form) : List.of(), null,
                all.stream().map(body -> forms.part(asking, body, names, warnings)).toList(), all.isEmpty() ? empty : null));
    }

    @GetMapping("/new")
    String blank(HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return Asking.shown(model, forms.blank(asking).of(null));
    }

    @PostMapping("/new")
    String form(HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return asking.act(model, forms.blank(asking), () -> asking.at(HERE) + "/" + bodies.form(asking.actor(), asking.school(),
                asking.id("year"), asking.chosen(BodyKind.class, "kind"), asking.sent("name", ""), asking.decision()));
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.reading(request);
        Body body = bodies.one(asking.school(), id);
        SchoolYear year = years.one(asking.school(), body.year());
        List<Warning> warnings = bodies.warnings(year, bodies.all(asking.school(), year.id()));
        return Asking.shown(model, Page.of(body.name(), Words.crumbs(asking, "bodies"), asking.say("years.one", year.label()),
                List.of(), List.of(forms.part(asking, body, forms.names(asking), warnings))));
    }

    @GetMapping("/{id}/members")
    String naming(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return Asking.shown(model, forms.naming(asking, bodies.one(asking.school(), id)).of(null));
    }

    @PostMapping("/{id}/members")
    String name(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return asking.act(model, forms.naming(asking, bodies.one(asking.school(), id)), () -> {
            bodies.name(asking.actor(), asking.school(), id, asking.version(), asking.id("person"),
                    asking.chosen(BodyRole.class, "role"), asking.day("from"), asking.maybeDay("to"));
            return asking.at(HERE) + "/" + id;
        });
    }

    @GetMapping("/{id}/members/{member}")
    String releasing(@PathVariable UUID id, @PathVariable UUID member, HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return Asking.shown(model, forms.releasing(asking, bodies.one(asking.school(), id), member).of(null));
    }

    @PostMapping("/{id}/members/{member}")
    String release(@PathVariable UUID id, @PathVariable UUID member, HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return asking.act(model, forms.releasing(asking, bodies.one(asking.school(), id), member), () -> {
            bodies.release(asking.actor(), asking.school(), id, asking.version(), member, asking.day("to"));
            return asking.at(HERE) + "/" + id;
        });
    }

    private Optional<SchoolYear> year(Asking asking) {
        UUID asked = asking.maybeId("year");
        if (asked != null) {
            return Optional.of(years.one(asking.school(), asked));
        }
        List<SchoolYear> all = years.all(asking.school());
        LocalDate today = Today.of(clock);
        return all.stream().filter(year -> year.on(today)).findFirst().or(() -> all.stream().findFirst());
    }
}
