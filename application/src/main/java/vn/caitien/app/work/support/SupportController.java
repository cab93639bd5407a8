package vn.caitien.app.work.support;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.matter.Filled;
import vn.caitien.app.work.matter.Onlooker;
import vn.caitien.app.work.matter.Onlookers;

/** One support condition: to look at, and to say what became of it. */
@Controller
@RequestMapping("/schools/{school}/supports/{support}")
class SupportController {
    private final Onlookers onlookers;
    private final Supports supports;

    SupportController(Onlookers onlookers, Supports supports) {
        this.onlookers = onlookers;
        this.supports = supports;
    }

    private record Found(Support support, SupportViews views, SupportForms forms) {
        Onlooker onlooker() {
            return views.onlooker();
        }
    }

    @GetMapping
    String one(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID support,
            HttpServletRequest request, Model model) {
        Found found = found(account, school, support, request);
        return shown(found, found.views().writes() && found.onlooker().issued() ? found.forms().changing(found.support()) : null, model);
    }

    @PostMapping
    String change(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID support,
            HttpServletRequest request, Model model) {
        Found found = found(account, school, support, request);
        if (!found.views().writes()) {
            throw new NotHere("writing support " + support);
        }
        if (!found.onlooker().issued()) {
            return Filled.refused(found.onlooker(), found.onlooker().say("change"), model);
        }
        Form form = found.forms().changing(found.support());
        return form.faulty(found.onlooker().reader().texts()).map(faulty -> shown(found, faulty, model)).orElseGet(() -> {
            Map<String, String> faults = found.forms().faults();
            if (!faults.isEmpty()) {
                return shown(found, form.wrong(faults), model);
            }
            supports.change(account, found.onlooker().school(), support, new Posted(request).version(), found.forms().wanted());
            return "redirect:" + found.onlooker().list();
        });
    }

    private static String shown(Found found, @Nullable Form form, Model model) {
        model.addAttribute("page", found.views().one(found.support(), form));
        return "work/matter/one";
    }

    private Found found(AccountId account, UUID school, UUID id, HttpServletRequest request) {
        WorkReader reader = onlookers.reader(account, school, request);
        Support support = supports.one(reader.school(), id);
        SupportViews views = new SupportViews(onlookers.of(reader, support.plan(), SupportViews.WORD));
        return new Found(support, views, new SupportForms(new Filled(views.onlooker(), new Posted(request))));
    }
}
