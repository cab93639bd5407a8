package vn.caitien.app.platform.page.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What filters and the web server refuse by a status alone. Asked for by itself, there is no such page. */
@Controller
class StatusController implements ErrorController {
    private final ErrorPages errors;

    StatusController(ErrorPages errors) {
        this.errors = errors;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given
                ? given : HttpStatus.NOT_FOUND.value();
        errors.answer(status, request, response);
    }
}
