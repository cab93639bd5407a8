package vn.caitien.app.monitoring.review;

import java.util.List;
import java.util.Objects;
import vn.caitien.app.monitoring.review.WalkPage.Known;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.ItemStanding.Funds;
import vn.caitien.app.work.PlanView;

/** The money of an item, in words: what was spent of what is planned; what is not known is said to be unknown. */
record ItemFunds(PlanView plan, Funds funds) {

    private String say(String key, Object... values) {
        return plan.say("reviews.known.money" + key, values);
    }

    Known known() {
        String planned = funds.low() == null ? say(funds.unknown() ? ".unknown" : ".not-planned")
                : funds.low().equals(funds.high()) ? vnd(funds.low()) : say(".range", vnd(funds.low()), vnd(Objects.requireNonNull(funds.high())));
        String line = say(".line", funds.spent() == null ? say(".nothing") : vnd(funds.spent()), planned);
        return new Known(say(""), funds.low() != null && funds.unknown() ? List.of(line, say(".partly")) : List.of(line), null,
                List.of(Way.to(say(".see"), plan.at("/money"))));
    }

    private String vnd(long sum) {
        return plan.say("money.vnd.value", plan.reader().texts().number(sum));
    }
}
