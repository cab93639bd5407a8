package vn.caitien.app.work.state;

import java.util.List;
import java.util.stream.Stream;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.WorkReader;

/** Makes what the first page tells of open obstacles and proposals, for one reader. */
record WaitingView(WorkReader reader, PlanId plan, Matters matters) {
    private static final int MOST = 3;

    WaitingPage page() {
        return new WaitingPage(Stream.of(open("obstacles", matters.obstacles()), open("proposals", matters.waiting()))
                .filter(open -> !open.some().isEmpty()).toList());
    }

    private String say(String key, Object... values) {
        return reader.texts().say("state.open." + key, values);
    }

    private WaitingPage.Open open(String what, List<Matters.Open> some) {
        return new WaitingPage.Open("open-" + what, say(what, some.size()), some.stream().limit(MOST)
                .map(one -> new WaitingPage.One(Way.to(one.title(), reader.at("/" + what + "/" + one.id())), since(one))).toList(),
                some.size() <= MOST ? null : Way.to(say("all", some.size()), reader.at(plan, "/" + what)));
    }

    private String since(Matters.Open one) {
        long days = one.days(reader.today());
        return days == 0 ? say("today") : say("days", days);
    }
}
