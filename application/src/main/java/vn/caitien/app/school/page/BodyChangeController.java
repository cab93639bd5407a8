package vn.caitien.app.school.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.Body;
import vn.caitien.app.school.SchoolBodies;

/** What is changed of a body as a whole: its name and decision, what it holds, its people taken over from the one before. */
@Controller
@RequestMapping("/schools/{school}/bodies/{id}")
class BodyChangeController {
    private final Asks asks;
    private final SchoolBodies bodies;
    private final BodyChangeForms forms;

    BodyChangeController(Asks asks, SchoolBodies bodies, BodyChangeForms forms) {
        this.asks = asks;
        this.bodies = bodies;
        this.forms = forms;
    }

    @GetMapping("/name")
    String name(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return Asking.shown(model, forms.describing(asking, body(asking, id)).of(null));
    }

    @PostMapping("/name")
    String describe(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return act(model, asking, id, forms.describing(asking, body(asking, id)), version ->
                bodies.describe(asking.actor(), asking.school(), id, version, asking.sent("name", ""), asking.decision()));
    }

    @GetMapping("/criteria")
    String criteria(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return Asking.shown(model, forms.holding(asking, body(asking, id)).of(null));
    }

    @PostMapping("/criteria")
    String hold(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return act(model, asking, id, forms.holding(asking, body(asking, id)), version ->
                bodies.hold(asking.actor(), asking.school(), id, version, BodyChangeForms.criteria(asking)));
    }

    @GetMapping("/copy")
    String before(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        Body body = body(asking, id);
        if (bodies.before(asking.school(), body).isEmpty()) {
            return Asking.shown(model, Page.of(body.name(), Words.crumbs(asking, "bodies"), null, List.of(), List.of(Part.of(
                    "none", asking.say("bodies.copy"), List.of(asking.say("bodies.copy.none")), null, List.of(Way.first(
                            asking.say("bodies.name"), asking.at(BodiesController.HERE) + "/" + id + "/members"))))));
        }
        return Asking.shown(model, forms.copying(asking, body).of(null));
    }

    @PostMapping("/copy")
    String copy(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return act(model, asking, id, forms.copying(asking, body(asking, id)), version ->
                bodies.copy(asking.actor(), asking.school(), id, version, asking.ids("people"), asking.day("from")));
    }

    private Body body(Asking asking, UUID id) {
        return bodies.one(asking.school(), id);
    }

    private static String act(Model model, Asking asking, UUID id, Asking.FormOf form, Consumer<Integer> change) {
        return asking.act(model, form, () -> {
            change.accept(asking.version());
            return asking.at(BodiesController.HERE) + "/" + id;
        });
    }
}
