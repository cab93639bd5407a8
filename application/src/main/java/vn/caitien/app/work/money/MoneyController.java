package vn.caitien.app.work.money;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.Download;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.work.Answers;
import vn.caitien.app.work.PlanView;
import vn.caitien.app.work.PlanViews;
import vn.caitien.paper.Format;

/** The money of a plan: as a page, as a workbook. */
@Controller
@RequestMapping("/schools/{school}/plans/{issued}")
class MoneyController {
    private final PlanViews views;
    private final PlanMoney money;

    MoneyController(PlanViews views, PlanMoney money) {
        this.views = views;
        this.money = money;
    }

    @GetMapping("/money")
    String all(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request, Model model) {
        PlanView plan = views.looking(account, school, issued, Deed.REPORT_SPENDING, request);
        MoneyView view = MoneyView.of(plan);
        if (!plan.issued()) {
            return Answers.refused(view.say("title"), plan.crumbs(), view.refusal(), model);
        }
        Posted sent = new Posted(request);
        List<Money> all = money.all(plan.reader().school(), plan.plan());
        model.addAttribute("page", view.all(money.chosen(all, year(sent)), all, sent.at()));
        return "work/money/money";
    }

    @GetMapping("/money.xlsx")
    ResponseEntity<byte[]> workbook(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued,
            HttpServletRequest request) {
        PlanView plan = views.looking(account, school, issued, Deed.REPORT_SPENDING, request);
        if (!plan.issued()) {
            throw new NotHere("issued plan " + issued);
        }
        MoneyView view = MoneyView.of(plan);
        List<Money> all = money.all(plan.reader().school(), plan.plan());
        Money known = money.chosen(all, year(new Posted(request)));
        return Download.of(Format.XLSX, view.say("file"), new MoneyWorkbook(view, known, all).bytes());
    }

    private static @Nullable UUID year(Posted sent) {
        return sent.ids("year").stream().findFirst().orElse(null);
    }
}
