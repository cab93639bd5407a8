package vn.caitien.plan.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Band;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

/** The rows of a plan in their order, with the bands between them. */
record RowOrder(Plan plan) {

    /** The position of a row. */
    int at(String id) throws EditConflict {
        for (int at = 0; at < plan.rows().size(); at++) {
            if (plan.rows().get(at).id().equals(id)) {
                return at;
            }
        }
        throw EditConflict.gone(Places.row(id));
    }

    /** The position after a row; the first for none. */
    int following(@Nullable String id) throws EditConflict {
        return id == null ? 0 : at(id) + 1;
    }

    /** The id of the row before a position; null before the first. */
    @Nullable String before(int at) {
        return at == 0 ? null : plan.rows().get(at - 1).id();
    }

    /** How many bands stand right above the row there. */
    int bandsAbove(int at) {
        return (int) plan.bands().stream().filter(band -> band.beforeRow() == at).count();
    }

    Plan without(int at) {
        List<Row> rows = new ArrayList<>(plan.rows());
        rows.remove(at);
        List<Band> bands = plan.bands().stream().map(band -> band.beforeRow() > at ? moved(band, -1) : band).toList();
        return with(rows, bands);
    }

    Plan with(Row row, int at, int bandsAbove) {
        List<Row> rows = new ArrayList<>(plan.rows());
        rows.add(at, row);
        List<Band> bands = new ArrayList<>();
        int above = 0;
        for (Band band : plan.bands()) {
            boolean below = band.beforeRow() > at || band.beforeRow() == at && above++ >= bandsAbove;
            bands.add(below ? moved(band, 1) : band);
        }
        return with(rows, bands);
    }

    private Plan with(List<Row> rows, List<Band> bands) {
        return new Plan(plan.source(), plan.form(), plan.header(), plan.sections(), plan.closing(), plan.recipients(),
                bands, plan.problems(), rows, plan.reviews(), plan.silenced(), plan.findings(), plan.provenance());
    }

    private static Band moved(Band band, int by) {
        return new Band(band.text(), band.tt(), band.beforeRow() + by);
    }
}
