package vn.caitien.app.work.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.evidence.DocumentId;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.work.Figures;
import vn.caitien.app.work.PlanItem;

/** The forms of indicators, with what was sent. */
record IndicatorForms(MeasureView view, Posted posted) {
    private static final String ITEM = "item";
    private static final String NAME = "name";
    private static final String UNIT = "unit";
    private static final String BEFORE = "before";
    private static final String BEFORE_ON = "before-on";
    private static final String BEFORE_SOURCE = "before-source";
    private static final String TARGET = "target";
    private static final String BETTER = "better";
    private static final String VALUE = "value";
    private static final String ON = "on";
    private static final String SOURCE = "source";
    private static final String PROOF = "proof";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** A new one, filled with what the words of the chosen item say. */
    Form defining() {
        Optional<PlanItem> item = view.plan().item(said(ITEM));
        IndicatorTerms read = item.map(one -> new Proposals(one, view.plan().reader().texts()).read())
                .orElseGet(() -> new IndicatorTerms("", null, null, null, null));
        List<Option> items = Stream.concat(Stream.of(new Option("", view.say("item.choose"))),
                view.plan().items().stream().map(one -> new Option(one.id(), view.plan().named(one)))).toList();
        Field which = field(Kind.SELECT, ITEM, "").options(items).must();
        return new Form(view.say("define"), view.crumbs(), item.isPresent() ? view.say("define.read") : view.say("define.lead"),
                view.plan().at(MeasureView.INDICATORS + "/new"), false,
                Stream.concat(Stream.of(which), terms(read)).toList(), Map.of(), view.say("define"),
                view.plan().at(MeasureView.INDICATORS), null);
    }

    Form changing(Indicator indicator) {
        return new Form(view.say("change"), view.crumbs(indicator), view.say("change.lead"), view.at(indicator, "/change"), false,
                terms(indicator.terms()).toList(), Map.of("version", Integer.toString(indicator.version())), view.say("change"),
                view.at(indicator, ""), null);
    }

    Form measuring(Indicator indicator) {
        String unit = indicator.terms().unit();
        return new Form(view.say("measure"), view.crumbs(indicator), view.say("measure.lead", indicator.terms().name()),
                view.at(indicator, "/measure"), false, List.of(
                        field(Kind.TEXT, VALUE, "").hint(unit == null ? view.say("field.figure.hint") : view.say("field.figure.unit", unit)).must(),
                        field(Kind.DATE, ON, view.today()).must(),
                        field(Kind.TEXT, SOURCE, "").hint(view.say("field.source.hint")).must(),
                        field(Kind.TEXT, PROOF, "").hint(view.say("field.proof.hint"))),
                Map.of(), view.say("measure"), view.at(indicator, ""), null);
    }

    private Stream<Field> terms(IndicatorTerms terms) {
        Baseline before = terms.baseline();
        Better better = terms.better();
        return Stream.of(field(Kind.TEXT, NAME, terms.name()).hint(view.say("field.name.hint")).must(),
                field(Kind.TEXT, UNIT, terms.unit()).hint(view.say("field.unit.hint")),
                field(Kind.TEXT, BEFORE, before == null ? "" : plain(before.value())).hint(view.say("field.figure.hint")),
                field(Kind.DATE, BEFORE_ON, before == null ? "" : before.on()),
                field(Kind.TEXT, BEFORE_SOURCE, before == null ? "" : before.source()).hint(view.say("field.source.hint")),
                field(Kind.TEXT, TARGET, terms.target() == null ? "" : plain(terms.target())).hint(view.say("field.figure.hint")),
                field(Kind.SELECT, BETTER, better == null ? "" : better.key()).options(Stream.of("", "more", "less")
                        .map(key -> new Option(key, view.say(key.isEmpty() ? "better.figures" : "better." + key))).toList())
                        .hint(view.say("field.better.hint")));
    }

    /** What is wrong with the terms besides what the fields tell of themselves. */
    Map<String, String> faults() {
        Map<String, String> faults = new HashMap<>();
        Stream.of(BEFORE, TARGET).filter(name -> !said(name).isEmpty() && figure(name).isEmpty())
                .forEach(name -> faults.put(name, view.say("fault.figure")));
        if (said(BEFORE).isEmpty() && !(said(BEFORE_ON) + said(BEFORE_SOURCE)).isEmpty()) {
            faults.put(BEFORE, view.say("fault.no-before"));
        }
        LocalDate on = day(BEFORE_ON);
        if (on != null && on.isAfter(view.today())) {
            faults.put(BEFORE_ON, view.say("fault.day"));
        }
        IndicatorTerms terms = terms();
        if (terms.better() != null && terms.target() != null && terms.baseline() != null) {
            int way = terms.target().compareTo(terms.baseline().value());
            if (terms.better() == Better.MORE ? way < 0 : way > 0) {
                faults.put(BETTER, view.say("fault.better"));
            }
        }
        return faults;
    }

    /** What is wrong with what was measured. */
    Map<String, String> measuredFaults(Predicate<DocumentId> known) {
        Map<String, String> faults = new HashMap<>();
        if (figure(VALUE).isEmpty()) {
            faults.put(VALUE, view.say("fault.figure"));
        }
        LocalDate on = day(ON);
        if (on != null && on.isAfter(view.today())) {
            faults.put(ON, view.say("fault.day"));
        }
        DocumentId proof = proof();
        if (!said(PROOF).isEmpty() && (proof == null || !known.test(proof))) {
            faults.put(PROOF, view.say("fault.proof"));
        }
        return faults;
    }

    String item() {
        return said(ITEM);
    }

    IndicatorTerms terms() {
        BigDecimal before = figure(BEFORE).orElse(null);
        String unit = said(UNIT).isEmpty() && (said(BEFORE) + said(TARGET)).contains(Figures.PERCENT) ? Figures.PERCENT : maybe(UNIT);
        return new IndicatorTerms(said(NAME), unit, before == null ? null : new Baseline(before, day(BEFORE_ON), maybe(BEFORE_SOURCE)),
                figure(TARGET).orElse(null), Stream.of(Better.values()).filter(one -> one.key().equals(said(BETTER))).findFirst().orElse(null));
    }

    /** The figure and the day are there, as the faults told. */
    Measured measured() {
        return new Measured(figure(VALUE).orElseThrow(), LocalDate.parse(said(ON)), said(SOURCE), proof());
    }

    private @Nullable DocumentId proof() {
        Matcher ids = ID.matcher(said(PROOF));
        DocumentId last = null;
        while (ids.find()) {
            last = new DocumentId(UUID.fromString(ids.group()));
        }
        return last;
    }

    private Optional<BigDecimal> figure(String name) {
        return Figures.read(said(name), language());
    }

    private @Nullable LocalDate day(String name) {
        return said(name).isEmpty() ? null : LocalDate.parse(said(name));
    }

    private String plain(BigDecimal value) {
        return Figures.plain(value, language());
    }

    private Language language() {
        return view.plan().reader().texts().language();
    }

    private Field field(Kind kind, String name, @Nullable Object given) {
        return Field.of(kind, name, view.say("field." + name), posted.sent(name, given));
    }

    private String said(String name) {
        return posted.sent(name, "").strip();
    }

    private @Nullable String maybe(String name) {
        return said(name).isEmpty() ? null : said(name);
    }
}
