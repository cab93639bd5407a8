package vn.caitien.app.work.state;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.ItemStanding.Open;
import vn.caitien.app.work.WorkReader;

/**
 * Makes what the first page tells of open obstacles and proposals of one plan, for one reader.
 *
 * @param title of the plan, where several are carried out; else null
 */
record WaitingView(WorkReader reader, PlanId plan, @Nullable String title, Matters matters) {
    private static final int MOST = 3;

    List<WaitingPage.Open> open() {
        return Stream.of(open("obstacles", matters.obstacles(), Deed.ANSWER_OBSTACLE), open("proposals", matters.waiting(), Deed.ASSIGN_TASK))
                .filter(open -> !open.some().isEmpty()).toList();
    }

    private String say(String key, Object... values) {
        return reader.texts().say("state.open." + key, values);
    }

    private WaitingPage.Open open(String what, List<Open> some, Deed deed) {
        return new WaitingPage.Open(title == null ? "open-" + what : "open-" + what + "-" + plan, say(what, some.size()), title, some.stream().limit(MOST)
                .map(one -> new WaitingPage.One(Way.to(one.title(), reader.at("/" + what + "/" + one.id())), since(one),
                        reader.may(deed) ? Way.to(say("act." + what), reader.at("/" + what + "/" + one.id())) : null)).toList(),
                some.size() <= MOST ? null : Way.to(say("all", some.size()), reader.at(plan, "/" + what)));
    }

    private String since(Open one) {
        long days = one.days(reader.today());
        return days == 0 ? say("today") : say("days", days);
    }
}
