package vn.caitien.app.school.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.school.NewUnit;
import vn.caitien.app.school.Unit;
import vn.caitien.app.school.UnitKind;
import vn.caitien.app.school.UnitTree;

/** The units above schools as a tree of a day: read by all who keep a school, changed by who keeps the installation. */
@Controller
@RequestMapping("/units")
class UnitsController {
    static final String HERE = "/units";

    private final Asks asks;
    private final UnitTree units;
    private final UnitPages pages;
    private final UnitForms forms;

    UnitsController(Asks asks, UnitTree units, UnitPages pages, UnitForms forms) {
        this.asks = asks;
        this.units = units;
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping
    String units(HttpServletRequest request, Model model) {
        return Asking.shown(model, pages.all(asks.readingUnits(request)));
    }

    @GetMapping("/new")
    String blank(HttpServletRequest request, Model model) {
        return Asking.shown(model, forms.adding(asks.founding(request)).of(null));
    }

    @PostMapping("/new")
    String add(HttpServletRequest request, Model model) {
        Asking asking = asks.founding(request);
        return asking.act(model, forms.adding(asking), () -> HERE + "/" + units.add(asking.actor(), new NewUnit(
                asking.chosen(UnitKind.class, "kind"), asking.sent("name", ""), asking.sent("code", ""), asking.maybeId("above"),
                asking.day("from"), asking.maybeDay("to"))));
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, HttpServletRequest request, Model model) {
        return Asking.shown(model, pages.one(asks.readingUnits(request), known(id)));
    }

    @GetMapping("/{id}/name")
    String name(@PathVariable UUID id, HttpServletRequest request, Model model) {
        return Asking.shown(model, forms.renaming(asks.founding(request), known(id)).of(null));
    }

    @PostMapping("/{id}/name")
    String rename(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.founding(request);
        return asking.act(model, forms.renaming(asking, known(id)), () -> {
            units.rename(asking.actor(), id, asking.version(), asking.sent("name", ""), asking.day("from"));
            return HERE + "/" + id;
        });
    }

    @GetMapping("/{id}/above")
    String above(@PathVariable UUID id, HttpServletRequest request, Model model) {
        return Asking.shown(model, forms.moving(asks.founding(request), known(id)).of(null));
    }

    /** Looks for the unit above first; moves when one is chosen. */
    @PostMapping("/{id}/above")
    String move(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.founding(request);
        if (UnitForms.seeks(asking)) {
            return Asking.shown(model, forms.moving(asking, known(id)).of(null));
        }
        return asking.act(model, forms.moving(asking, known(id)), () -> {
            units.move(asking.actor(), id, asking.version(), asking.id(UnitForms.FOUND), asking.day("from"));
            return HERE + "/" + id;
        });
    }

    @GetMapping("/{id}/end")
    String end(@PathVariable UUID id, HttpServletRequest request, Model model) {
        return Asking.shown(model, forms.ending(asks.founding(request), known(id)).of(null));
    }

    /** Looks for those that come after first; ends it when they are chosen, or it is said that there are none. */
    @PostMapping("/{id}/end")
    String giveWay(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.founding(request);
        if (UnitForms.seeks(asking)) {
            return Asking.shown(model, forms.ending(asking, known(id)).of(null));
        }
        return asking.act(model, forms.ending(asking, known(id)), () -> {
            units.giveWay(asking.actor(), id, asking.version(), UnitForms.heirs(asking), asking.day("from"));
            return HERE + "/" + id;
        });
    }

    private Unit known(UUID id) {
        return units.one(id).orElseThrow(() -> new NotHere("unit " + id));
    }
}
