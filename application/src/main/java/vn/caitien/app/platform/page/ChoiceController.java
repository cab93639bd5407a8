package vn.caitien.app.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Language and look, chosen at the foot of every page; kept in the browser, and with the account of who is signed in. */
@Controller
class ChoiceController {
    private final Choices choices;
    private final ObjectProvider<ChoiceKeeper> keeper;

    ChoiceController(Choices choices, ObjectProvider<ChoiceKeeper> keeper) {
        this.choices = choices;
        this.keeper = keeper;
    }

    @PostMapping("/choose/language")
    String language(@RequestParam String value, @RequestParam String back,
            HttpServletRequest request, HttpServletResponse response) {
        Language language = Language.of(value);
        choices.keep(language, request, response);
        keeper.ifAvailable(known -> known.keep(language));
        return "redirect:" + Local.path(back);
    }

    @PostMapping("/choose/look")
    String look(@RequestParam String value, @RequestParam String back,
            HttpServletRequest request, HttpServletResponse response) {
        Look look = Look.of(value);
        choices.keep(look, request, response);
        keeper.ifAvailable(known -> known.keep(look));
        return "redirect:" + Local.path(back);
    }
}
