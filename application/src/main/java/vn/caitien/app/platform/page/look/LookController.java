package vn.caitien.app.platform.page.look;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.caitien.app.platform.page.Visits;

/** Shows the parts; its forms lead back to it. */
@Controller
class LookController {
    private final Visits visits;

    LookController(Visits visits) {
        this.visits = visits;
    }

    @GetMapping("/look")
    String look(Model page, HttpServletRequest request) {
        withoutToken(request);
        Samples samples = new Samples(visits.texts(request));
        page.addAttribute("samples", samples);
        page.addAttribute("bar", samples.bar());
        return "look";
    }

    /** A page on which one confirms an act. */
    @GetMapping("/look/confirm")
    String confirm(Model page, HttpServletRequest request) {
        withoutToken(request);
        page.addAttribute("confirmation", new Samples(visits.texts(request)).confirmation());
        return "confirm";
    }

    /** Its forms change nothing: without a token, which would be kept in a session, none is made for a passer-by. */
    private static void withoutToken(HttpServletRequest request) {
        request.removeAttribute(CsrfToken.class.getName());
    }

    @PostMapping("/look")
    String sent() {
        return "redirect:/look";
    }
}
