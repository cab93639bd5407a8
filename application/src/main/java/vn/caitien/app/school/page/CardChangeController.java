package vn.caitien.app.school.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.Succession;
import vn.caitien.catalogue.SchoolType;

/** What is changed on a school's card. Names, places and ends are dated: what was before that day stays. */
@Controller
@RequestMapping("/schools/{school}")
class CardChangeController {
    private final Asks asks;
    private final SchoolCards cards;
    private final CardForms forms;

    CardChangeController(Asks asks, SchoolCards cards, CardForms forms) {
        this.asks = asks;
        this.cards = cards;
        this.forms = forms;
    }

    @GetMapping("/describe")
    String description(HttpServletRequest request, Model model) {
        return Asking.shown(model, forms.describing(asks.changing(request)).of(null));
    }

    @PostMapping("/describe")
    String describe(HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return act(model, asking, forms.describing(asking), version -> cards.describe(asking.actor(), asking.school(), version,
                SchoolType.of(asking.sent("type", "")).orElseThrow(), Words.levels(asking), asking.sent("code", "")));
    }

    @GetMapping("/name")
    String name(HttpServletRequest request, Model model) {
        return Asking.shown(model, forms.renaming(asks.changing(request)).of(null));
    }

    @PostMapping("/name")
    String rename(HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return act(model, asking, forms.renaming(asking), version -> cards.rename(asking.actor(), asking.school(), version,
                asking.sent("name", ""), asking.day("from"), asking.decision()));
    }

    @GetMapping("/commune")
    String commune(HttpServletRequest request, Model model) {
        return Asking.shown(model, forms.moving(asks.changing(request)).of(null));
    }

    /** Looks for the unit first where there are many; moves when one is chosen. */
    @PostMapping("/commune")
    String move(HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        if (CommuneFields.seeks(asking)) {
            return Asking.shown(model, forms.moving(asking).of(null));
        }
        return act(model, asking, forms.moving(asking), version ->
                cards.move(asking.actor(), asking.school(), version, asking.id(CommuneFields.COMMUNE), asking.day("from")));
    }

    @GetMapping("/succession")
    String succession(HttpServletRequest request, Model model) {
        return Asking.shown(model, forms.succeeding(asks.changing(request)).of(null));
    }

    @PostMapping("/succession")
    String succeed(HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return act(model, asking, forms.succeeding(asking), version -> cards.succeed(asking.actor(), asking.school(), version,
                asking.chosen(Succession.Kind.class, "kind"), asking.sent("other", ""), null, asking.day("from"), asking.decision()));
    }

    @GetMapping("/closing")
    String closing(HttpServletRequest request, Model model) {
        return Asking.shown(model, forms.closing(asks.changing(request)).of(null));
    }

    @PostMapping("/closing")
    String close(HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return act(model, asking, forms.closing(asking),
                version -> cards.close(asking.actor(), asking.school(), version, asking.day("to")));
    }

    private static String act(Model model, Asking asking, Asking.FormOf form, Consumer<Integer> change) {
        return asking.act(model, form, () -> {
            change.accept(asking.version());
            return asking.at("/card");
        });
    }
}
