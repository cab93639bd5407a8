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
import vn.caitien.app.school.PersonCard;
import vn.caitien.app.school.Post;
import vn.caitien.app.school.PostKind;
import vn.caitien.app.school.StaffList;

/** What is done to one person's entry. */
@Controller
@RequestMapping("/schools/{school}/staff/{id}")
class PersonController {
    private final Asks asks;
    private final StaffList staff;

    PersonController(Asks asks, StaffList staff) {
        this.asks = asks;
        this.staff = staff;
    }

    @GetMapping("/change")
    String changing(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return Asking.shown(model, PersonForms.change(asking, card(asking, id).person()).of(null));
    }

    @PostMapping("/change")
    String change(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return asking.act(model, PersonForms.change(asking, card(asking, id).person()), () -> {
            staff.describe(asking.actor(), asking.school(), id, asking.version(), PersonForms.details(asking));
            return at(asking, id);
        });
    }

    @GetMapping("/leave")
    String leaving(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return Asking.shown(model, PersonForms.leave(asking, card(asking, id).person()).of(null));
    }

    @PostMapping("/leave")
    String leave(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return asking.act(model, PersonForms.leave(asking, card(asking, id).person()), () -> {
            staff.leave(asking.actor(), asking.school(), id, asking.version(), asking.day("to"));
            return asking.at(StaffController.HERE);
        });
    }

    @GetMapping("/posts")
    String giving(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return Asking.shown(model, PersonForms.give(asking, card(asking, id).person()).of(null));
    }

    @PostMapping("/posts")
    String give(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        return asking.act(model, PersonForms.give(asking, card(asking, id).person()), () -> {
            staff.give(asking.actor(), asking.school(), id, asking.chosen(PostKind.class, "post"), asking.sent("of", ""),
                    asking.day("from"), asking.maybeDay("to"));
            return at(asking, id);
        });
    }

    @GetMapping("/posts/{post}")
    String ending(@PathVariable UUID id, @PathVariable UUID post, HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        PersonCard card = card(asking, id);
        return Asking.shown(model, PersonForms.end(asking, card.person(), post(card, post)).of(null));
    }

    @PostMapping("/posts/{post}")
    String end(@PathVariable UUID id, @PathVariable UUID post, HttpServletRequest request, Model model) {
        Asking asking = asks.changing(request);
        PersonCard card = card(asking, id);
        return asking.act(model, PersonForms.end(asking, card.person(), post(card, post)), () -> {
            staff.endPost(asking.actor(), asking.school(), post, asking.version(), asking.day("to"));
            return at(asking, id);
        });
    }

    private PersonCard card(Asking asking, UUID id) {
        return staff.card(asking.school(), id);
    }

    private static Post post(PersonCard card, UUID id) {
        return card.posts().stream().filter(post -> post.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotHere("post " + id));
    }

    private static String at(Asking asking, UUID id) {
        return asking.at(StaffController.HERE) + "/" + id;
    }
}
