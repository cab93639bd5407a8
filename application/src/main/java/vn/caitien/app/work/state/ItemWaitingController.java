package vn.caitien.app.work.state;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.work.PlanView;
import vn.caitien.app.work.PlanViews;

/** The part of an item's page that tells what it waits for, what is measured of it and what was spent. */
@Controller
class ItemWaitingController {
    private final PlanViews views;
    private final StandingRows rows;

    ItemWaitingController(PlanViews views, StandingRows rows) {
        this.views = views;
        this.rows = rows;
    }

    @GetMapping("/schools/{school}/plans/{issued}/items/{item}/waiting")
    String waiting(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable PlanId issued, @PathVariable String item,
            HttpServletRequest request, Model model) {
        PlanView plan = views.looking(account, school, issued, Deed.READ_DRAFT, request);
        if (plan.item(item).isEmpty()) {
            throw new NotHere("item " + item + " of plan " + issued);
        }
        model.addAttribute("page", new ItemWaitingView(plan, item,
                ItemMatters.of(rows.of(plan.reader().school(), issued, item, plan.reader().today()))).page());
        return "work/state/itemWaiting";
    }
}
