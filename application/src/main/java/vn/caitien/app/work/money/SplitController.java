package vn.caitien.app.work.money;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.work.Answers;
import vn.caitien.app.work.PlanItem;
import vn.caitien.app.work.PlanView;
import vn.caitien.app.work.PlanViews;

/** How the money of an item is divided among its sources: to look at and to say. */
@Controller
@RequestMapping("/schools/{school}/plans/{issued}/items/{item}/money")
class SplitController {
    private final PlanViews views;
    private final PlanMoney money;
    private final Splits splits;

    SplitController(PlanViews views, PlanMoney money, Splits splits) {
        this.views = views;
        this.money = money;
        this.splits = splits;
    }

    @GetMapping
    String asked(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued, @PathVariable String item,
            HttpServletRequest request, Model model) {
        MoneyView view = view(account, school, issued, request);
        return forms(view, item, request).map(forms -> Answers.form(forms.form(), model)).orElseGet(() -> nothing(view, model));
    }

    @PostMapping
    String say(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued, @PathVariable String item,
            HttpServletRequest request, Model model) {
        MoneyView view = view(account, school, issued, request);
        Optional<SplitForms> sent = forms(view, item, request);
        if (sent.isEmpty()) {
            return nothing(view, model);
        }
        SplitForms forms = sent.get();
        Map<String, String> faults = forms.faults();
        if (!faults.isEmpty()) {
            return Answers.form(forms.form().wrong(faults), model);
        }
        PlanView plan = view.plan();
        UUID year = forms.year().year().id();
        splits.say(account, plan.reader().school(), issued, item, year, forms.shown(), forms.amounts(), plan.reader().rights().name());
        return "redirect:" + plan.at(MoneyView.MONEY + "?year=" + year);
    }

    private MoneyView view(AccountId account, UUID school, PlanId issued, HttpServletRequest request) {
        PlanView plan = views.looking(account, school, issued, Deed.REPORT_SPENDING, request);
        if (!plan.may(Deed.REPORT_SPENDING)) {
            throw new NotHere(Deed.REPORT_SPENDING + " with plan " + issued);
        }
        return MoneyView.of(plan);
    }

    /** Empty for an item that has no sum to divide. */
    private Optional<SplitForms> forms(MoneyView view, String id, HttpServletRequest request) {
        PlanView plan = view.plan();
        PlanItem item = plan.item(id).orElseThrow(() -> new NotHere("item " + id));
        Posted sent = new Posted(request);
        Money year = money.of(plan.reader().school(), plan.plan(), sent.ids("year").stream().findFirst().orElse(null));
        return year.item(id).map(ItemMoney::division).map(division -> new SplitForms(view, item, year, division, sent));
    }

    private static String nothing(MoneyView view, Model model) {
        return Answers.refused(view.say("split.title"), view.crumbs(), view.nothingToSplit(), model);
    }
}
