package vn.caitien.app.improvement.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.caitien.app.improvement.OpenPaper;
import vn.caitien.app.improvement.OpenPapers;
import vn.caitien.app.improvement.PaperCode;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.files.Sha256;
import vn.caitien.app.platform.page.Misses;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.Visits;
import vn.caitien.app.platform.page.parts.Field;

/** Whether a paper someone holds is the one that was issued: in the open, and nothing of what is sent is kept. */
@Controller
@RequestMapping("/verify")
class VerifyController {
    private static final String CODE = "code";

    private final OpenPapers papers;
    private final Visits visits;
    private final Misses misses;

    VerifyController(OpenPapers papers, Visits visits, Misses misses) {
        this.papers = papers;
        this.visits = visits;
        this.misses = misses;
    }

    /** Asks for a code; leads on when one was given that is known. */
    @GetMapping
    String asked(HttpServletRequest request, Model model) {
        String typed = new Posted(request).sent(CODE, "").strip();
        PaperCode code = PaperCode.of(typed);
        if (!typed.isEmpty()) {
            misses.admit(request);
            if (papers.of(code).isPresent()) {
                return "redirect:/verify/" + code.value();
            }
            misses.count(request);
        }
        VerifyWords words = words(request);
        model.addAttribute("field", Field.text(CODE, words.texts().say("verify.code"), typed).must()
                .hint(words.texts().say("verify.code.hint")).error(typed.isEmpty() ? null : words.texts().say("verify.unknown")));
        return "improvement/verify";
    }

    @GetMapping("/{code}")
    String told(@PathVariable String code, HttpServletRequest request, Model model) {
        model.addAttribute("page", VerifyPage.of(words(request), known(code, request), PaperCode.of(code).shown()));
        return "improvement/verified";
    }

    @PostMapping("/{code}")
    String compared(@PathVariable String code, @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request, Model model) throws IOException {
        OpenPaper paper = known(code, request);
        VerifyWords words = words(request);
        VerifyPage page = VerifyPage.of(words, paper, PaperCode.of(code).shown());
        model.addAttribute("page", file == null || file.isEmpty()
                ? page.answered(words.texts().say("verify.no-file"), false) : compared(words, paper, page, file));
        return "improvement/verified";
    }

    private static VerifyPage compared(VerifyWords words, OpenPaper paper, VerifyPage page, MultipartFile file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            Optional<String> same = paper.known(Sha256.mark(in));
            return same.map(what -> page.answered(words.texts().say("verify.same", words.file(what)), true))
                    .orElseGet(() -> page.answered(words.texts().say("verify.other"), false));
        }
    }

    private OpenPaper known(String code, HttpServletRequest request) {
        misses.admit(request);
        return papers.of(PaperCode.of(code)).orElseThrow(() -> {
            misses.count(request);
            return new NotHere("a paper of that code");
        });
    }

    private VerifyWords words(HttpServletRequest request) {
        return new VerifyWords(visits.texts(request));
    }
}
