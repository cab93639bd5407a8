package vn.caitien.app.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.caitien.app.platform.page.Visits;

/** Shows who may do what, to everyone who is signed in. */
@Controller
class MatrixController {
    private final Visits visits;

    MatrixController(Visits visits) {
        this.visits = visits;
    }

    @GetMapping("/matrix")
    String page(Model page, HttpServletRequest request) {
        page.addAttribute("matrix", MatrixPage.of(Matrix.builtIn(), visits.texts(request)));
        return "access/matrix";
    }
}
