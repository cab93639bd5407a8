package vn.caitien.app.publishing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.Visits;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.publishing.PublicPage.Entry;

/** The pages of a school as anyone would see them, for who decides about them: before they are on, too. */
@Controller
@RequestMapping("/schools/{school}/publication/preview")
class PreviewController {
    private final Keepers keepers;
    private final Publishing publishing;
    private final OpenPages pages;
    private final Visits visits;

    PreviewController(Keepers keepers, Publishing publishing, OpenPages pages, Visits visits) {
        this.keepers = keepers;
        this.publishing = publishing;
        this.pages = pages;
        this.visits = visits;
    }

    @GetMapping
    String school(@AuthenticationPrincipal AccountId account, @PathVariable UUID school,
            @RequestParam(defaultValue = "") String lang, HttpServletRequest request, Model model) {
        Keeper keeper = keepers.of(account, school, request);
        PublicPage page = known(keeper);
        model.addAttribute("page", views(keeper, page, Language.of(lang), request, model).school(pages.plans(Asked.before(page))));
        return "publishing/school";
    }

    @GetMapping("/{plan}")
    String plan(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID plan,
            @RequestParam(defaultValue = "") String lang, HttpServletRequest request, Model model) {
        Keeper keeper = keepers.of(account, school, request);
        PublicPage page = known(keeper);
        OpenPlan shown = page.entry(plan).flatMap(entry -> pages.plan(Asked.before(page), entry.word()))
                .orElseThrow(() -> new NotHere("plan " + plan + " on the page"));
        model.addAttribute("page", views(keeper, page, Language.of(lang), request, model).plan(shown));
        return "publishing/plan";
    }

    private OpenViews views(Keeper keeper, PublicPage page, Language language, HttpServletRequest request, Model model) {
        OpenSchool school = pages.school(Asked.before(page)).orElseThrow();
        model.addAttribute("visit", visits.open(request, language, school.name()));
        Function<String, UUID> ids = word -> page.plans().stream().filter(entry -> entry.word().equals(word))
                .map(Entry::plan).findFirst().orElseThrow();
        return new OpenViews(Texts.in(language), school, new OpenWays(keeper.at("/preview"),
                word -> keeper.at("/preview/") + ids.apply(word),
                word -> "/schools/" + keeper.school() + "/plans/" + ids.apply(word) + "/paper.pdf",
                Way.to(Texts.in(language).say("publication.preview.back"), keeper.at(""))));
    }

    private PublicPage known(Keeper keeper) {
        return publishing.page(keeper.school()).orElseThrow(() -> new NotHere("a page of " + keeper.school()));
    }
}
