package vn.caitien.app.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What makes the pages an application on a telephone: its manifest, its worker, the page that stands in without a line. */
@Controller
class ShellController {
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final MediaType MANIFEST = new MediaType("application", "manifest+json", StandardCharsets.UTF_8);

    private final Shell shell;
    private final Visits visits;

    ShellController(Shell shell, Visits visits) {
        this.shell = shell;
        this.visits = visits;
    }

    /** From the top, so that it stands before every page. */
    @GetMapping("/sw.js")
    ResponseEntity<String> worker() {
        return ResponseEntity.ok().contentType(SCRIPT).body(shell.worker());
    }

    @GetMapping("/manifest.webmanifest")
    ResponseEntity<Shell.Manifest> manifest(HttpServletRequest request) {
        return ResponseEntity.ok().contentType(MANIFEST).body(shell.manifest(visits.texts(request)));
    }

    /** Kept on the device; nobody's. */
    @GetMapping("/no-line")
    String noLine() {
        return "noLine";
    }
}
