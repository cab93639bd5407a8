package vn.caitien.app.school.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.catalogue.Circular;

/** The years of a school and their circulars. */
@Controller
@RequestMapping("/schools/{school}/years")
class YearsController {
    private static final String HERE = "/years";

    private final Asks asks;
    private final SchoolYears years;

    YearsController(Asks asks, SchoolYears years) {
        this.asks = asks;
        this.years = years;
    }

    @GetMapping
    String years(HttpServletRequest request, Model model) {
        Asking asking = asks.reading(request);
        List<List<Cell>> rows = years.all(asking.school()).stream().map(year -> List.of(
                Cell.link(year.label(), asking.at(HERE) + "/" + year.id()), Cell.of(asking.span(year.from(), year.to())),
                Cell.of(circular(year)))).toList();
        return Asking.shown(model, Page.list(asking, "years", List.of(asking.say("years.rule")), rows.isEmpty() ? null
                : new Table(asking.say("years"),
                        List.of(asking.say("column.year"), asking.say("column.time"), asking.say("column.circular")), rows)));
    }

    @GetMapping("/new")
    String blank(HttpServletRequest request, Model model) {
        return Asking.shown(model, newForm(asks.changing(request)).of(null));
    }

    @PostMapping("/new")
    String open(HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return asking.act(model, newForm(asking), () -> {
            years.open(asking.actor(), asking.school(), asking.day("from"), asking.day("to"));
            return asking.at(HERE);
        });
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.reading(request);
        SchoolYear year = years.one(asking.school(), id);
        Table choices = new Table(asking.say("years.choices"), List.of(asking.say("column.circular"), asking.say("field.reason")),
                years.choices(asking.school(), id).stream().map(choice -> List.of(
                        Cell.of(choice.circular() == null ? null : named(choice.circular())),
                        Cell.of(choice.reason() == null ? asking.say("years.by-rule") : choice.reason()))).toList());
        return Asking.shown(model, Page.of(asking.say("years.one", year.label()), Words.crumbs(asking, "years"),
                asking.span(year.from(), year.to()), List.of(Way.to(asking.say("bodies"), asking.at("/bodies?year=") + id)),
                List.of(Part.of("choices", asking.say("years.choices"), List.of(asking.say("years.rule")), choices,
                        asking.changes() ? List.of(Way.to(asking.say("years.move"), asking.at(HERE) + "/" + id + "/circular"),
                                Way.to(asking.say("years.redate"), asking.at(HERE) + "/" + id + "/days")) : List.of()))));
    }

    @GetMapping("/{id}/circular")
    String circular(@PathVariable UUID id, HttpServletRequest request, Model model) {
        return Asking.shown(model, circularForm(asks.changing(request), id).of(null));
    }

    @PostMapping("/{id}/circular")
    String pin(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return asking.act(model, circularForm(asking, id), () -> {
            years.pin(asking.actor(), asking.school(), id, asking.version(), asking.sent("circular", ""), asking.sent("reason", ""));
            return asking.at(HERE) + "/" + id;
        });
    }

    @GetMapping("/{id}/days")
    String days(@PathVariable UUID id, HttpServletRequest request, Model model) {
        return Asking.shown(model, daysForm(asks.changing(request), id).of(null));
    }

    @PostMapping("/{id}/days")
    String redate(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return asking.act(model, daysForm(asking, id), () -> {
            years.redate(asking.actor(), asking.school(), id, asking.version(), asking.day("from"), asking.day("to"));
            return asking.at(HERE) + "/" + id;
        });
    }

    private Asking.FormOf newForm(Asking asking) {
        return refusal -> new Form(asking.say("years.add"), Words.crumbs(asking, "years"), asking.say("years.rule"),
                asking.at(HERE) + "/new", false, List.of(asking.field(Field.Kind.DATE, "from", null).must(),
                        asking.field(Field.Kind.DATE, "to", null).must()), Map.of(), asking.say("save"), asking.at(HERE), refusal);
    }

    private Asking.FormOf daysForm(Asking asking, UUID id) {
        SchoolYear year = years.one(asking.school(), id);
        return refusal -> new Form(asking.say("years.redate"), Words.crumbs(asking, "years"), asking.say("years.redate.lead"),
                asking.at(HERE) + "/" + id + "/days", false, List.of(asking.field(Field.Kind.DATE, "from", year.from()).must(),
                        asking.field(Field.Kind.DATE, "to", year.to()).must()),
                version(year), asking.say("save"), asking.at(HERE) + "/" + id, refusal);
    }

    private Asking.FormOf circularForm(Asking asking, UUID id) {
        SchoolYear year = years.one(asking.school(), id);
        List<Option> options = years.circulars(asking.school()).stream()
                .map(circular -> new Option(circular.id(), circular.document())).toList();
        return refusal -> new Form(asking.say("years.move"), Words.crumbs(asking, "years"), asking.say("years.move.lead"),
                asking.at(HERE) + "/" + id + "/circular", false, List.of(
                        asking.choice(Field.Kind.PICK, "circular", options, year.circular()).must(),
                        asking.field(Field.Kind.AREA, "reason", "").must()),
                version(year), asking.say("save"), asking.at(HERE) + "/" + id, refusal);
    }

    private static Map<String, String> version(SchoolYear year) {
        return Map.of("version", Integer.toString(year.version()));
    }

    private @Nullable String circular(SchoolYear year) {
        return years.circular(year).map(Circular::document).orElse(null);
    }

    private String named(String circular) {
        return Catalogues.builtIn().circular(circular).map(Circular::document).orElse(circular);
    }
}
