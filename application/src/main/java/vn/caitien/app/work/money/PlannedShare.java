package vn.caitien.app.work.money;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Form;
import vn.caitien.plan.Row;
import vn.caitien.work.PlannedMoney;
import vn.caitien.work.SourceSum;
import vn.caitien.work.YearSum;

/**
 * A part of what an item is planned to take in a school year, and from where.
 *
 * @param sources as the plan writes them; none where the words tell none of it, several where they do not divide it among them
 */
public record PlannedShare(List<String> sources, YearSum planned) {

    public PlannedShare {
        sources = List.copyOf(sources);
    }

    /** Whether it comes from several sources and nobody has said how much from each. */
    public boolean undivided() {
        return sources.size() > 1;
    }

    /**
     * Those of an item, in the order of its words; none for one that is not done in the year. What the words give to no source
     * comes from all the sources the item names when these are several: how it is divided is not known. A sum that is a slip of
     * the pen is not parted.
     *
     * @param planned the whole of it
     * @param form of the plan; null is read as the nine-column form
     */
    static List<PlannedShare> of(Row row, @Nullable Form form, vn.caitien.work.SchoolYear year, YearSum planned) {
        if (planned.equals(YearSum.NOTHING)) {
            return List.of();
        }
        List<String> named = row.normalised().sources().stream().distinct().toList();
        List<PlannedShare> whole = List.of(new PlannedShare(named, planned));
        if (row.normalised().costs().isEmpty()) {
            return whole;
        }
        List<String> rest = named.size() > 1 ? named : List.of();
        try {
            List<SourceSum> parts = PlannedMoney.bySource(row, form, year);
            boolean same = parts.stream().mapToLong(part -> part.sum().high()).reduce(0, Math::addExact) == planned.high();
            return !same ? whole : parts.stream().filter(part -> !part.sum().equals(YearSum.NOTHING)).map(part -> of(part, rest)).toList();
        } catch (ArithmeticException tooMuch) {
            return whole;
        }
    }

    private static PlannedShare of(SourceSum part, List<String> rest) {
        String source = part.source();
        return new PlannedShare(source == null ? rest : List.of(source), part.sum());
    }
}
