package vn.caitien.app.work.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.Deed;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Confirmation;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.Figures;
import vn.caitien.app.work.PlanItem;
import vn.caitien.app.work.PlanView;
import vn.caitien.app.work.WorkTabs;
import vn.caitien.work.Measure.Reached;

/** Makes the pages of indicators of a plan, for one reader. */
record MeasureView(PlanView plan) {
    static final String INDICATORS = "/indicators";
    private static final int ROWS = 50;

    String say(String key, Object... values) {
        return plan.say("measures." + key, values);
    }

    /** The address of a page of an indicator. */
    String at(Indicator indicator, String path) {
        return plan.reader().at(INDICATORS + "/" + indicator.id() + path);
    }

    List<Crumb> crumbs() {
        return plan.crumbs(say("title"), INDICATORS);
    }

    List<Crumb> crumbs(Indicator indicator) {
        return Stream.concat(crumbs().stream(), Stream.of(new Crumb(indicator.terms().name(), at(indicator, "")))).toList();
    }

    /** That the plan is not issued. */
    Refusal refusal() {
        return new Refusal(say("no-paper", plan.say("plan.is." + plan.plan().state().key())), say("no-paper.why"),
                List.of(Way.to(say("look"), plan.at(""))));
    }

    /** @param part which part of the list is shown, from 1 */
    IndicatorsPage all(List<Indicator> indicators, int part) {
        List<PlanItem> items = plan.items();
        Map<String, PlanItem> known = plan.byId();
        List<Indicator> ordered = Stream.concat(items.stream().flatMap(item -> indicators.stream().filter(one -> one.item().equals(item.id()))),
                indicators.stream().filter(one -> !known.containsKey(one.item()))).toList();
        Set<String> measured = indicators.stream().map(Indicator::item).collect(Collectors.toSet());
        boolean sets = plan.may(Deed.ASSIGN_TASK);
        List<Way> without = items.stream().filter(item -> !measured.contains(item.id()))
                .map(item -> Way.to(plan.named(item), plan.at(INDICATORS + "/new?item=" + item.id()))).toList();
        return new IndicatorsPage(say("title"), plan.crumbs(), plan.paper(),
                sets ? List.of(Way.first(say("define"), plan.at(INDICATORS + "/new"))) : List.of(),
                WorkTabs.of(plan.reader(), plan.plan().id(), WorkTabs.Tab.INDICATORS), count(indicators),
                ordered.isEmpty() ? null : table(ordered, known, part),
                new Paging(say("title"), part, (ordered.size() + ROWS - 1) / ROWS, plan.at(INDICATORS)),
                ordered.isEmpty() ? new Empty("none", say("none"), say("none.why"), List.of()) : null,
                sets ? without.stream().limit(ROWS).toList() : List.of());
    }

    private String count(List<Indicator> indicators) {
        Map<Reached, Long> counts = indicators.stream().collect(Collectors.groupingBy(Indicator::reached, Collectors.counting()));
        return say("count", indicators.size(), counts.getOrDefault(Reached.YES, 0L), counts.getOrDefault(Reached.NO, 0L),
                counts.getOrDefault(Reached.UNKNOWN, 0L));
    }

    private Table table(List<Indicator> indicators, Map<String, PlanItem> items, int part) {
        return new Table(say("title"), Stream.of("indicator", "item", "before", "now", "target", "reached", "source")
                .map(column -> say("column." + column)).toList(), indicators.stream().skip((long) (part - 1) * ROWS).limit(ROWS)
                .map(one -> row(one, items.get(one.item()))).toList());
    }

    private List<Cell> row(Indicator one, @Nullable PlanItem item) {
        Baseline before = one.terms().baseline();
        Optional<Measured> now = one.latest().map(Measurement::said);
        return List.of(Cell.link(one.terms().name(), at(one, "")), Cell.of(item == null ? null : plan.named(item)),
                Cell.number(before == null ? null : figure(one, before.value())),
                Cell.number(now.map(said -> figure(one, said.value())).orElse(null)), Cell.number(target(one)), Cell.chip(chip(one)),
                Cell.of(now.map(said -> say("source.on", said.source(), said.on())).orElse(null)));
    }

    IndicatorPage one(Indicator indicator) {
        List<Way> ways = new ArrayList<>();
        if (plan.tells(indicator.item())) {
            ways.add(Way.first(say("measure"), at(indicator, "/measure")));
        }
        if (plan.may(Deed.ASSIGN_TASK)) {
            ways.add(Way.to(say("change"), at(indicator, "/change")));
            ways.add(Way.to(say("drop"), at(indicator, "/drop")));
        }
        return new IndicatorPage(indicator.terms().name(), crumbs(), plan.item(indicator.item()).map(plan::named).orElse("—"), ways,
                chip(indicator), Chart.of(indicator, plan.reader().texts()), moved(indicator), sources(indicator),
                indicator.measurements().isEmpty() ? null : measurements(indicator),
                indicator.measurements().isEmpty() ? say("unmeasured") : null);
    }

    private List<String> moved(Indicator indicator) {
        List<String> moved = new ArrayList<>();
        Baseline before = indicator.terms().baseline();
        BigDecimal target = indicator.terms().target();
        indicator.latest().map(one -> one.said().value()).ifPresent(now -> {
            if (before != null) {
                int way = now.compareTo(before.value());
                moved.add(way == 0 ? say("moved.not") : say(way > 0 ? "moved.up" : "moved.down", points(indicator, now.subtract(before.value()))));
            }
            if (target != null && indicator.reached() == Reached.NO) {
                moved.add(say("left", points(indicator, target.subtract(now))));
            }
        });
        return moved;
    }

    /** A difference; that of percentages is in points. */
    private String points(Indicator indicator, BigDecimal difference) {
        String unit = indicator.terms().unit();
        return Figures.shown(difference.abs(), Figures.PERCENT.equals(unit) ? say("points") : unit, plan.reader().texts());
    }

    private List<String> sources(Indicator indicator) {
        Baseline before = indicator.terms().baseline();
        String none = say("not-said");
        List<String> sources = new ArrayList<>();
        sources.add(before == null ? say("before.unknown") : say("before.source", figure(indicator, before.value()),
                before.on() == null ? none : plan.reader().texts().date(before.on()), before.source() == null ? none : before.source()));
        indicator.latest().ifPresent(one -> sources.add(say("now.source", figure(indicator, one.said().value()), one.said().on(),
                one.said().source(), one.enteredBy())));
        String target = target(indicator);
        sources.add(target == null ? say("target.unknown") : say("target.is", target));
        return sources;
    }

    private Table measurements(Indicator indicator) {
        return new Table(say("measurements"), Stream.of("value", "on", "source", "by", "proof", "back")
                .map(column -> say("column." + column)).toList(), indicator.measurements().stream().map(one -> row(indicator, one)).toList());
    }

    private List<Cell> row(Indicator indicator, Measurement one) {
        Measured said = one.said();
        return List.of(Cell.of(figure(indicator, said.value())), Cell.of(plan.reader().texts().date(said.on())), Cell.of(said.source()),
                Cell.of(one.enteredBy()), said.document() == null ? Cell.of(null)
                        : Cell.link(say("proof"), plan.reader().at("/evidence/documents/" + said.document())),
                mayTakeBack(indicator, one) ? Cell.link(say("back.do"), at(indicator, "/measurements/" + one.id())) : Cell.of(null));
    }

    /** What one entered oneself; all of it for who may measure every item. */
    boolean mayTakeBack(Indicator indicator, Measurement one) {
        return plan.may(Deed.REPORT_PROGRESS)
                || plan.tells(indicator.item()) && one.account().equals(plan.reader().rights().account().value());
    }

    Confirmation dropping(Indicator indicator) {
        return new Confirmation(say("drop.title"), crumbs(indicator), say("drop.sentence", indicator.terms().name()),
                List.of(say("drop.kept", indicator.measurements().size())), say("drop"), at(indicator, "/drop"),
                Map.of("version", Integer.toString(indicator.version())), Way.to(say("leave"), at(indicator, "")));
    }

    Confirmation takingBack(Indicator indicator, Measurement one) {
        return new Confirmation(say("back.title"), crumbs(indicator),
                say("back.sentence", figure(indicator, one.said().value()), one.said().on(), one.said().source()),
                List.of(say("back.kept")), say("back.do"), at(indicator, "/measurements/" + one.id()), Map.of(),
                Way.to(say("leave"), at(indicator, "")));
    }

    String figure(Indicator indicator, BigDecimal value) {
        return Figures.shown(value, indicator.terms().unit(), plan.reader().texts());
    }

    private @Nullable String target(Indicator one) {
        BigDecimal target = one.terms().target();
        Better better = one.terms().better();
        return target == null ? null : better == null ? figure(one, target) : say("target." + better.key() + ".value", figure(one, target));
    }

    private Chip chip(Indicator indicator) {
        return switch (indicator.reached()) {
            case YES -> new Chip(Chip.State.DONE, say("reached.yes"));
            case NO -> new Chip(Chip.State.DOING, say("reached.no"));
            case UNKNOWN -> new Chip(Chip.State.WAIT, say("reached.unknown"));
        };
    }

    LocalDate today() {
        return plan.reader().today();
    }
}
