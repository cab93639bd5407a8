package vn.caitien.app.school.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.school.SchoolSites;
import vn.caitien.app.school.Site;

/** The sites of a school. */
@Controller
@RequestMapping("/schools/{school}/sites")
class SitesController {
    private static final String HERE = "/sites";

    private final Asks asks;
    private final SchoolSites sites;

    SitesController(Asks asks, SchoolSites sites) {
        this.asks = asks;
        this.sites = sites;
    }

    @GetMapping
    String sites(HttpServletRequest request, Model model) {
        Asking asking = asks.reading(request);
        List<List<Cell>> rows = sites.all(asking.school()).stream().map(site -> List.of(
                asking.changes() && site.to() == null ? Cell.link(site.name(), asking.at(HERE) + "/" + site.id()) : Cell.of(site.name()),
                Cell.of(site.address()), Cell.of(asking.say(site.main() ? "sites.main" : "sites.other")),
                Cell.of(asking.span(site.from(), site.to())))).toList();
        return Asking.shown(model, Page.list(asking, "sites", List.of(), rows.isEmpty() ? null : new Table(asking.say("sites"),
                List.of(asking.say("field.name"), asking.say("field.address"), asking.say("field.main"), asking.say("column.time")), rows)));
    }

    @GetMapping("/new")
    String blank(HttpServletRequest request, Model model) {
        return Asking.shown(model, newForm(asks.changing(request)).of(null));
    }

    @PostMapping("/new")
    String add(HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return asking.act(model, newForm(asking), () -> {
            sites.add(asking.actor(), asking.school(), asking.sent("name", ""), asking.sent("address", ""),
                    asking.sent("main", "").equals("true"), asking.day("from"));
            return asking.at(HERE);
        });
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return Asking.shown(model, form(asking, id).of(null));
    }

    /** With a last day the site ends; without one it is described anew. */
    @PostMapping("/{id}")
    String change(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return asking.act(model, form(asking, id), () -> {
            if (asking.maybeDay("to") == null) {
                sites.describe(asking.actor(), asking.school(), id, asking.version(), asking.sent("name", ""), asking.sent("address", ""));
            } else {
                sites.end(asking.actor(), asking.school(), id, asking.version(), asking.day("to"));
            }
            return asking.at(HERE);
        });
    }

    private Asking.FormOf newForm(Asking asking) {
        return refusal -> new Form(asking.say("sites.add"), Words.crumbs(asking, "sites"), asking.say("sites.none.why"),
                asking.at(HERE) + "/new", false, List.of(asking.field(Field.Kind.TEXT, "name", "").must(),
                        asking.field(Field.Kind.TEXT, "address", ""), asking.field(Field.Kind.DATE, "from", null).must(),
                        asking.field(Field.Kind.CHECKBOX, "main", "")),
                Map.of(), asking.say("save"), asking.at(HERE), refusal);
    }

    private Asking.FormOf form(Asking asking, UUID id) {
        Site site = sites.all(asking.school()).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotHere("site " + id));
        return refusal -> new Form(site.name(), Words.crumbs(asking, "sites"), asking.say("sites.end.lead"),
                asking.at(HERE) + "/" + id, false, List.of(asking.field(Field.Kind.TEXT, "name", site.name()).must(),
                        asking.field(Field.Kind.TEXT, "address", site.address()), asking.field(Field.Kind.DATE, "to", null)),
                Map.of("version", Integer.toString(site.version())), asking.say("save"), asking.at(HERE), refusal);
    }
}
