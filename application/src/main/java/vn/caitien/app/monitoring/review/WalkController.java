package vn.caitien.app.monitoring.review;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.ItemStandings;

/** The walk through a review, item by item: what is known of one at the left, what is said of it at the right. */
@Controller
@RequestMapping("/schools/{school}/reviews/{review}/items/{item}")
class WalkController {
    private final ReviewVisits visits;
    private final Reviews reviews;
    private final ItemStandings standings;
    private final Clock clock;

    WalkController(ReviewVisits visits, Reviews reviews, ItemStandings standings, Clock clock) {
        this.visits = visits;
        this.reviews = reviews;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * What the script is answered that sends what is being written.
     *
     * @param version what was written has now; 0 where it was not kept
     * @param words what became of it
     */
    record Answer(int version, String words) {}

    @GetMapping
    String item(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID review, @PathVariable String item,
            HttpServletRequest request, Model model) {
        return shown(walk(visits.of(account, school, review, request), item, request), null, model);
    }

    /** The part of the page that tells of the money of the item. */
    @GetMapping("/money")
    String money(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID review, @PathVariable String item,
            HttpServletRequest request, Model model) {
        ReviewVisits.Found found = visits.of(account, school, review, request);
        model.addAttribute("known", new ItemFunds(found.views().plan(), standings.funds(found.school(), found.views().plan().plan(), item, found.review().year())).known());
        return "monitoring/review/money";
    }

    /** Keeps what is written, and goes on to the next item. */
    @PostMapping
    String keep(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID review, @PathVariable String item,
            HttpServletRequest request, Model model) {
        ReviewVisits.Found found = visits.writing(account, school, review, request);
        WalkView walk = walk(found, item, request);
        try {
            reviews.write(account, found.school(), review, item, walk.posted().version(), WalkView.sent(walk.posted()));
        } catch (StaleVersion changed) {
            return shown(walk, new Refusal(found.views().say("stale"), found.views().say("stale.why"),
                    List.of(Way.to(found.views().say("stale.look"), walk.at(walk.standing().item())))), model);
        }
        return "redirect:" + walk.next().map(walk::at).orElse(found.views().at(review, ""));
    }

    /** The same for the script, while one writes. */
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> sent(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, @PathVariable UUID review,
            @PathVariable String item, HttpServletRequest request) {
        ReviewVisits.Found found = visits.writing(account, school, review, request);
        Posted posted = new Posted(request);
        try {
            int version = reviews.write(account, found.school(), review, item, posted.version(), WalkView.sent(posted));
            return ResponseEntity.ok(new Answer(version, found.views().say("saved", LocalTime.ofInstant(clock.instant(), Today.VIETNAM))));
        } catch (StaleVersion changed) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(new Answer(0, found.views().say("stale.why")));
        }
    }

    private WalkView walk(ReviewVisits.Found found, String item, HttpServletRequest request) {
        return new WalkView(found.views(), found.review(), standings.one(found.school(), found.views().plan().plan(), item), new Posted(request));
    }

    private static String shown(WalkView walk, @Nullable Refusal refusal, Model model) {
        model.addAttribute("page", walk.page(refusal));
        return "monitoring/review/walk";
    }
}
