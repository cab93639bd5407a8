package vn.caitien.app.platform.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
class StartController {
    @GetMapping("/")
    String start() {
        return "start";
    }
}
