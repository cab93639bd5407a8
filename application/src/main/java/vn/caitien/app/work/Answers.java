package vn.caitien.app.work;

import java.util.List;
import org.springframework.ui.Model;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.parts.Confirmation;
import vn.caitien.app.platform.page.parts.Refusal;

/** The answers of the work's pages that have templates of their own: forms, questions, refusals. */
public final class Answers {
    private Answers() {}

    /** A page with one form. */
    public static String form(Form form, Model model) {
        model.addAttribute("form", form);
        return "form";
    }

    /** A question before an act. */
    public static String confirm(Confirmation confirmation, Model model) {
        model.addAttribute("confirmation", confirmation);
        return "confirm";
    }

    /** That something cannot be done now. */
    public static String refused(String title, List<Crumb> crumbs, Refusal refusal, Model model) {
        model.addAttribute("title", title);
        model.addAttribute("crumbs", crumbs);
        model.addAttribute("refusal", refusal);
        return "refused";
    }
}
