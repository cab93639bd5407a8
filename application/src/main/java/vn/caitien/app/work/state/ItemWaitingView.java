package vn.caitien.app.work.state;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.Figures;
import vn.caitien.app.work.ItemStanding.Figure;
import vn.caitien.app.work.ItemStanding.Open;
import vn.caitien.app.work.PlanView;
import vn.caitien.app.work.money.Amount;
import vn.caitien.app.work.money.MoneyWords;
import vn.caitien.app.work.state.ItemWaitingPage.Line;

/** Makes the part of an item's page on what it waits for, for one reader. */
record ItemWaitingView(PlanView plan, String item, ItemMatters matters) {

    ItemWaitingPage page() {
        List<Line> figures = new ArrayList<>(matters.figures().stream().map(this::figure).toList());
        if (matters.spent() != null) {
            figures.add(new Line(Way.to(say("spent"), plan.at("/spendings?item=" + item)), new MoneyWords(plan.reader().texts()).known(Amount.of(matters.spent()))));
        }
        return new ItemWaitingPage(Stream.of(matters.supports().stream().map(this::support), open("obstacle", matters.obstacles()),
                open("proposal", matters.proposals())).flatMap(lines -> lines).toList(), figures);
    }

    private String say(String key, Object... values) {
        return plan.say("state.item." + key, values);
    }

    private Line support(ItemMatters.Support support) {
        String told = support.until() != null ? say("support.over", support.until())
                : support.askedOf() == null ? say("support") : say("support.of", support.askedOf());
        return new Line(Way.to(support.what(), plan.reader().at("/supports/" + support.id())), told);
    }

    private Stream<Line> open(String what, List<Open> some) {
        return some.stream().map(one -> new Line(Way.to(one.title(), plan.reader().at("/" + what + "s/" + one.id())),
                say(what, one.days(plan.reader().today()))));
    }

    private Line figure(Figure figure) {
        String told = say("figure", shown(figure, figure.before()), shown(figure, figure.now()), shown(figure, figure.target()));
        return new Line(Way.to(figure.name(), plan.reader().at("/indicators/" + figure.id())), told);
    }

    private String shown(Figure figure, @Nullable BigDecimal value) {
        return value == null ? say("unknown") : Figures.shown(value, figure.unit(), plan.reader().texts());
    }
}
