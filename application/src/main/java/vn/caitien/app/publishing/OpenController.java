package vn.caitien.app.publishing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Misses;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.Visit;
import vn.caitien.app.platform.page.Visits;

/** The pages of schools for anyone. No session, no cookie; what is not shown is answered like what does not exist. */
@Controller
@RequestMapping("/truong/{address}")
class OpenController {
    private final OpenPages pages;
    private final Freshness freshness;
    private final Misses misses;
    private final Visits visits;

    OpenController(OpenPages pages, Freshness freshness, Misses misses, Visits visits) {
        this.pages = pages;
        this.freshness = freshness;
        this.misses = misses;
        this.visits = visits;
    }

    @GetMapping
    @Nullable String school(@PathVariable String address, @RequestParam(defaultValue = "") String lang,
            HttpServletRequest request, HttpServletResponse response, WebRequest web, Model model) {
        Optional<PublicAddress> asked = PublicAddress.of(address);
        OpenSchool school = asked.flatMap(at -> pages.school(Asked.at(at))).orElseThrow(() -> missing(request));
        PublicAddress present = present(school);
        if (!present.value().equals(address)) {
            return "redirect:" + present.path() + query(lang);
        }
        List<OpenPlan> plans = pages.plans(Asked.at(present));
        Language language = Language.of(lang);
        if (freshness.known(web, response, school, language, plans.stream().map(OpenController::mark).toList())) {
            return null;
        }
        model.addAttribute("visit", visits.open(request, language, school.name()));
        model.addAttribute("page", new OpenViews(Texts.in(language), school, OpenWays.at(present)).school(plans));
        return "publishing/school";
    }

    @GetMapping("/{plan}")
    @Nullable String plan(@PathVariable String address, @PathVariable String plan, @RequestParam(defaultValue = "") String lang,
            HttpServletRequest request, HttpServletResponse response, WebRequest web, Model model) {
        Optional<PublicAddress> asked = PublicAddress.of(address);
        OpenSchool school = asked.flatMap(at -> pages.school(Asked.at(at))).orElseThrow(() -> missing(request));
        PublicAddress present = present(school);
        OpenPlan known = pages.plan(Asked.at(present), plan).orElseThrow(() -> missing(request));
        if (!present.value().equals(address)) {
            return "redirect:" + present.path() + "/" + known.word() + query(lang);
        }
        Language language = Language.of(lang);
        if (freshness.known(web, response, school, language, mark(known))) {
            return null;
        }
        Visit visit = visits.open(request, language, school.name());
        model.addAttribute("visit", visit);
        model.addAttribute("page", new OpenViews(visit.texts(), school, OpenWays.at(present)).plan(known));
        return "publishing/plan";
    }

    @GetMapping("/{plan}/paper.pdf")
    @Nullable ResponseEntity<byte[]> file(@PathVariable String address, @PathVariable String plan, HttpServletRequest request,
            HttpServletResponse response, WebRequest web) {
        OpenFile file = PublicAddress.of(address).flatMap(at -> pages.file(at.value(), plan)).orElseThrow(() -> missing(request));
        if (freshness.known(web, response, file.hash())) {
            return null;
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline()
                        .filename("ke-hoach-" + plan + ".pdf", StandardCharsets.UTF_8).build().toString())
                .body(file.bytes());
    }

    /** What changes when a plan is issued anew, or its year is dated otherwise. */
    private static List<Object> mark(OpenPlan plan) {
        return List.of(plan.word(), plan.title(), plan.hash(), plan.code(), plan.from(), plan.to(), plan.fileBytes() == null);
    }

    private static String query(String lang) {
        return Language.of(lang) == Language.EN ? "?" + OpenViews.LANGUAGE + "=" + Language.EN.tag() : "";
    }

    private static PublicAddress present(OpenSchool school) {
        return Optional.ofNullable(school.address()).map(PublicAddress::new).orElseThrow();
    }

    private NotHere missing(HttpServletRequest request) {
        misses.count(request);
        return new NotHere("a page for anyone");
    }
}
