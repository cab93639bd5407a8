package vn.caitien.app.improvement.telling;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import vn.caitien.app.platform.page.Download;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.parts.Confirmation;
import vn.caitien.paper.Format;
import vn.caitien.paper.Papers;
import vn.caitien.paper.document.Document;

/** The answers of these pages that have templates of their own: forms, questions, refusals, files. */
final class Shown {
    private Shown() {}

    static String form(Form form, Model model) {
        model.addAttribute("form", form);
        return "form";
    }

    static String confirm(Confirmation confirmation, Model model) {
        model.addAttribute("confirmation", confirmation);
        return "confirm";
    }

    /** That the plan is not issued. */
    static String refused(Teller teller, String title, Model model) {
        model.addAttribute("title", title);
        model.addAttribute("crumbs", teller.crumbs());
        model.addAttribute("refusal", teller.refusal());
        return "refused";
    }

    /** The format a file is asked for in: its address ends with it. */
    static Format format(HttpServletRequest request) {
        return Format.ofFile(request.getRequestURI()).orElse(Format.PDF);
    }

    /**
     * A paper as a file, to be saved.
     *
     * @param name without its ending
     */
    static ResponseEntity<byte[]> file(Document paper, String name, Format format) {
        return Download.of(format, name, Papers.bytes(paper, format));
    }
}
