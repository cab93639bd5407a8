package vn.caitien.app.platform.page.errors;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.TooManyTries;

/** A controller in which everything goes wrong. Only the tests that ask for it have it. */
@Controller
@Profile("faults")
class Faults {
    final AtomicInteger acts = new AtomicInteger();

    @GetMapping("/faults/number/{number}")
    String number(@PathVariable int number) {
        return "start";
    }

    @GetMapping("/faults/needed")
    String needed(@RequestParam String name) {
        return "start";
    }

    @GetMapping("/faults/stale")
    String stale() {
        throw new StaleVersion("plan");
    }

    @GetMapping("/faults/missing")
    String missing() {
        throw new NotHere("plan");
    }

    @GetMapping("/faults/often")
    String often() {
        throw new TooManyTries(Duration.ofMinutes(3));
    }

    @GetMapping("/faults/fault")
    String fault() {
        throw new IllegalStateException("what only the log may tell");
    }

    @GetMapping("/faults/download")
    void download(HttpServletResponse response) {
        response.setHeader("Content-Disposition", "attachment");
        response.setContentLength(7);
        throw new NotHere("file");
    }

    @GetMapping("/faults/template")
    String template() {
        return "no-such-template";
    }

    @GetMapping("/faults/gone")
    String gone() {
        throw new CannotGetJdbcConnectionException("gone", new SQLException("gone", "08001"));
    }

    @GetMapping("/faults/full")
    String full() throws IOException {
        throw new IOException("No space left on device");
    }

    @PostMapping("/faults/act")
    String act() {
        acts.incrementAndGet();
        return "redirect:/done";
    }

    @PostMapping("/faults/fails")
    String fails() {
        acts.incrementAndGet();
        throw new StaleVersion("plan");
    }
}
