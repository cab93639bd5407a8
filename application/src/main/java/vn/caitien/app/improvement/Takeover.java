package vn.caitien.app.improvement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.catalogue.Appendix;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.paper.forms.FormMapping;
import vn.caitien.plan.Form;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

/**
 * An earlier plan as a new one would take it over; nothing is kept of this.
 *
 * @param form of the new plan
 * @param whole the earlier plan moved to that form, with all its rows
 * @param offers its rows, those to take first at the front
 * @param part whether the new plan is the part of one year of a plan for several
 */
public record Takeover(ImprovementPlan from, Form form, Plan whole, List<Offer> offers, boolean part, CriteriaChange change) {

    public Takeover {
        offers = List.copyOf(offers);
    }

    /**
     * A row that may be taken over.
     *
     * @param taken unless a person says otherwise
     * @param asks whether its criterion has to be chosen
     * @param was the title of its criterion; null where none is known
     * @param like the number of the new criterion with the same title, for a row that asks; null for none
     */
    public record Offer(Row old, Row becomes, Due due, boolean taken, boolean asks, @Nullable String was, @Nullable String like) {}

    static Takeover of(ImprovementPlan from, Form form, CriteriaChange change, boolean part, Function<Row, Due> due) {
        Plan old = from.content();
        Plan whole = onto(old, form);
        Map<String, Row> rows = old.rows().stream().collect(Collectors.toMap(Row::id, Function.identity(), (one, _) -> one));
        List<Offer> offers = whole.rows().stream().map(row -> {
            Due why = due.apply(row);
            boolean asks = change.asks(row);
            return new Offer(rows.get(row.id()), row, why, why != Due.OTHER_YEAR && !(why == Due.DONE && form == Form.FORM_2), asks,
                    change.title(row), asks ? change.like(row) : null);
        }).sorted(Comparator.comparing(Offer::due)).toList();
        return new Takeover(from, form, whole, offers, part, change);
    }

    /** What there is to choose criteria from; empty where all stay. */
    public Optional<Appendix> standards() {
        return change.standards();
    }

    /** Whether the rows stand in other columns than before. */
    public boolean moved() {
        return whole != from.content();
    }

    /** What is taken where nobody says otherwise; criteria that have to be chosen are left for later. */
    public Taking usual() {
        return new Taking(offers.stream().filter(Offer::taken).map(offer -> offer.becomes().id()).collect(Collectors.toSet()), Map.of());
    }

    private static Plan onto(Plan plan, Form form) {
        boolean second = plan.form() == Form.FORM_2;
        return second == (form == Form.FORM_2) ? plan
                : second ? FormMapping.toNineColumns(plan, Catalogues.builtIn()) : FormMapping.toSecondForm(plan);
    }
}
