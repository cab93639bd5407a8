package vn.caitien.app.improvement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.catalogue.Appendix;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.catalogue.Circular;
import vn.caitien.catalogue.Criterion;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.catalogue.Standard;
import vn.caitien.catalogue.TitleMatch;
import vn.caitien.catalogue.Titles;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Row;

/** The criteria of a plan that goes from one circular to another: a number alone never tells that they mean the same. */
final class CriteriaChange {
    private final @Nullable Appendix before;
    private final @Nullable Appendix standards;
    private final @Nullable Titles titles;

    /**
     * @param from the circular of the plan; null where it is not known
     * @param to the one it goes to; null where none is known, and nothing changes
     */
    CriteriaChange(@Nullable Circular from, @Nullable Circular to, SchoolType type) {
        boolean same = to == null || from != null && from.id().equals(to.id());
        before = from == null ? null : from.appendixFor(type).orElse(null);
        standards = same ? null : to.appendixFor(type).orElse(null);
        titles = standards == null ? null : Titles.of(Objects.requireNonNull(to), standards);
    }

    /** @param to the circular the plan goes to; null where none is known */
    static CriteriaChange of(ImprovementPlan plan, @Nullable Circular to, SchoolType type) {
        return new CriteriaChange(circular(plan).orElse(null), to, type);
    }

    /** The circular a plan says it rests on; empty where it says none, or one that is not known. */
    static Optional<Circular> circular(ImprovementPlan plan) {
        return Optional.ofNullable(plan.content().header().circular()).flatMap(Catalogues.builtIn()::circular);
    }

    /** What there is to choose from; empty where all criteria stay. */
    Optional<Appendix> standards() {
        return Optional.ofNullable(standards);
    }

    /** Whether a person has to say which criterion it is: the number is none of the new ones, or means another thing. */
    boolean asks(Row row) {
        if (standards == null || title(row) == null && row.text(Cell.CRITERION).isEmpty()) {
            return false;
        }
        String like = like(row);
        return like == null || !row.text(Cell.CRITERION).filter(like::equals).isPresent();
    }

    /** The number of the only new criterion with such a title; null where there is none. */
    @Nullable String like(Row row) {
        String title = title(row);
        return titles == null || title == null ? null
                : titles.criterion(title).map(TitleMatch::found).map(Criterion::number).orElse(null);
    }

    /** The title it has, or had in the circular it comes from; null where neither is known. */
    @Nullable String title(Row row) {
        return row.text(Cell.CRITERION_TITLE).or(() -> row.text(Cell.CRITERION).flatMap(number ->
                Optional.ofNullable(before).flatMap(old -> old.criterion(number)).map(Criterion::title))).orElse(null);
    }

    /**
     * The row with what was chosen; one that asks for nothing keeps its number.
     *
     * @param number null to leave it for later: the old title stays, its number, which would mean another thing, goes
     */
    Row with(Row row, @Nullable String number) {
        if (standards == null) {
            return row;
        }
        String chosen = asks(row) ? number : row.text(Cell.CRITERION).orElse(null);
        Optional<Criterion> found = Optional.ofNullable(chosen).flatMap(standards::criterion);
        String title = found.map(Criterion::title).orElse(title(row));
        Optional<Standard> standard = found.flatMap(one -> standards.standards().stream()
                .filter(its -> its.criteria().contains(one)).findFirst());
        Map<Cell, String> cells = new EnumMap<>(Cell.class);
        cells.putAll(row.cells());
        List.of(Cell.CRITERION, Cell.CRITERION_TITLE, Cell.STANDARD, Cell.STANDARD_TITLE).forEach(cells::remove);
        found.ifPresent(one -> cells.put(Cell.CRITERION, one.number()));
        standard.ifPresent(its -> cells.put(Cell.STANDARD, String.valueOf(its.number())));
        standard.ifPresent(its -> cells.put(Cell.STANDARD_TITLE, its.title()));
        if (title != null) {
            cells.put(Cell.CRITERION_TITLE, title);
        }
        return new Row(row.id(), cells, row.progress(), row.problem(), row.printed(), row.normalised(), row.provenance());
    }
}
