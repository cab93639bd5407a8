package vn.caitien.app.improvement.telling;

import java.util.List;
import java.util.Objects;
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.plan.Header;

/** Someone of the school who looks at how a plan is told of. */
record Teller(Reader reader, ImprovementPlan plan) {
    static final String TOLD = "/told";
    static final String POSTINGS = "/postings";

    /** The address of a page below the plan. */
    String at(String path) {
        return reader.at("/" + plan.id() + path);
    }

    /** The address of a page of the school. */
    String ofSchool(String path) {
        return "/schools/" + reader.school() + path;
    }

    String say(String key, Object... values) {
        return reader.texts().say("telling." + key, values);
    }

    /** Number and day of the plan, as they stand in a sentence. */
    String paper() {
        Header head = plan.content().header();
        String number = Objects.requireNonNullElse(head.documentNumber(), "—");
        return head.date() == null ? number : say("paper", number, head.date());
    }

    /** Whether they may write down that others were told. */
    boolean tells() {
        return reader.may(Deed.REPORT_FOR_ANOTHER);
    }

    /** Whether they may post it, and take it down. */
    boolean posts() {
        return reader.may(Deed.SEND);
    }

    /** To the plan. */
    List<Crumb> crumbs() {
        return List.of(new Crumb(reader.say("title"), reader.at("")), new Crumb(plan.title(), at("")));
    }

    /** To one of the two pages below the plan. */
    List<Crumb> crumbs(String below) {
        return List.of(crumbs().getFirst(), crumbs().getLast(),
                new Crumb(say(below.equals(TOLD) ? "title" : "postings.title"), at(below)));
    }

    /** Why nothing is told of a plan that is not issued. */
    Refusal refusal() {
        return new Refusal(say("no-paper", reader.say("is." + plan.state().key())), say("no-paper.why"),
                List.of(Way.to(reader.say("look"), at(""))));
    }
}
