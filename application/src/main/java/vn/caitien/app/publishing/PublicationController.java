package vn.caitien.app.publishing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.IssuedRecords;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.publishing.Addresses.Held;
import vn.caitien.app.school.SchoolRegister;

/** What a school shows to anyone: looked over, decided, switched on and off. */
@Controller
@RequestMapping("/schools/{school}/publication")
class PublicationController {
    private final Keepers keepers;
    private final Publishing publishing;
    private final IssuedRecords issued;
    private final SchoolRegister schools;

    PublicationController(Keepers keepers, Publishing publishing, IssuedRecords issued, SchoolRegister schools) {
        this.keepers = keepers;
        this.publishing = publishing;
        this.issued = issued;
        this.schools = schools;
    }

    @GetMapping
    String page(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        Keeper keeper = keepers.of(account, school, request);
        model.addAttribute("page", new PublicationViews(keeper, publishing.page(keeper.school()).orElse(null),
                publishing.addresses(keeper.school(), List.of()),
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()).of(issued.of(keeper.school())));
        return "publishing/publication";
    }

    @GetMapping("/setup")
    String setup(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        return shown(form(forms(account, school, request)), model);
    }

    @PostMapping("/setup")
    String decide(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        PublicationForms forms = forms(account, school, request);
        Keeper keeper = forms.keeper();
        Form form = form(forms);
        return form.faulty(keeper.texts()).map(faulty -> shown(faulty, model)).orElseGet(() -> {
            Map<String, String> faults = forms.faults();
            if (!faults.isEmpty()) {
                return shown(form.wrong(faults), model);
            }
            try {
                publishing.decide(account, keeper.school(), forms.version(), forms.wanted());
                return "redirect:" + keeper.at("");
            } catch (NotPublished why) {
                return shown(form.wrong(Map.of(PublicationForms.ADDRESS, keeper.say("refused." + why.key(), why.values()))), model);
            }
        });
    }

    @GetMapping({"/on", "/off"})
    String asked(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        PublicationForms forms = forms(account, school, request);
        return forms.page() == null ? notPrepared(forms.keeper(), model) : shown(forms.show(on(request)), model);
    }

    @PostMapping({"/on", "/off"})
    String show(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        PublicationForms forms = forms(account, school, request);
        if (forms.page() == null) {
            return notPrepared(forms.keeper(), model);
        }
        publishing.show(account, forms.keeper().school(), forms.version(), on(request));
        return "redirect:" + forms.keeper().at("");
    }

    private static boolean on(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/on");
    }

    private PublicationForms forms(AccountId account, UUID school, HttpServletRequest request) {
        Keeper keeper = keepers.of(account, school, request);
        return new PublicationForms(keeper, new Posted(request), publishing.page(keeper.school()).orElse(null));
    }

    private Form form(PublicationForms forms) {
        Keeper keeper = forms.keeper();
        List<PublicAddress> proposals = PublicAddress.proposed(schools.name(keeper.school()).orElse(""));
        List<Held> known = publishing.addresses(keeper.school(), proposals);
        String address = known.stream().filter(held -> held.present() && held.school().equals(keeper.school())).findFirst()
                .map(Held::address)
                .or(() -> proposals.stream().filter(one -> known.stream().noneMatch(held -> held.address().equals(one))).findFirst())
                .map(PublicAddress::value).orElse("");
        return forms.setup(address, issued.of(keeper.school()));
    }

    private static String notPrepared(Keeper keeper, Model model) {
        model.addAttribute("title", keeper.say("title"));
        model.addAttribute("crumbs", keeper.crumbs());
        model.addAttribute("refusal", new Refusal(keeper.say("refused.not-prepared"), keeper.say("refused.not-prepared.why"),
                List.of(Way.first(keeper.say("setup"), keeper.at("/setup")))));
        return "refused";
    }

    private static String shown(Form form, Model model) {
        model.addAttribute("form", form);
        return "form";
    }
}
