package vn.caitien.app.improvement.intake.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.intake.Draft;
import vn.caitien.app.improvement.intake.Spot;
import vn.caitien.app.improvement.intake.page.ReviewPage.Bit;
import vn.caitien.app.improvement.intake.page.ReviewPage.Box;
import vn.caitien.app.improvement.intake.page.ReviewPage.Column;
import vn.caitien.app.improvement.intake.page.ReviewPage.Grid;
import vn.caitien.app.improvement.intake.page.ReviewPage.Line;
import vn.caitien.app.improvement.intake.page.ReviewPage.Tab;
import vn.caitien.plan.Band;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

/** The table that was read, that part of it where the spot is that is looked at. */
final class GridView {
    private static final int ROWS = 25;

    private final Desk desk;
    private final Plan plan;
    private final Columns columns;
    private final @Nullable Spot spot;
    private final String here;
    private final Set<Spot> open;

    /** @param here the address of the page, without what is looked at */
    GridView(Desk desk, Draft draft, Columns columns, @Nullable Spot spot, List<Spot> open, String here) {
        this.desk = desk;
        this.plan = draft.content();
        this.columns = columns;
        this.spot = spot;
        this.here = here;
        this.open = new HashSet<>(open);
    }

    /** @param asked a part people leafed to, from 1; null for that of the spot */
    Grid grid(@Nullable Integer asked) {
        List<Row> rows = plan.rows();
        int parts = Math.max(1, (rows.size() + ROWS - 1) / ROWS);
        int part = Math.clamp(asked != null ? asked : here(rows) / ROWS + 1, 1, parts);
        List<Line> lines = new ArrayList<>();
        for (int at = (part - 1) * ROWS; at < Math.min(rows.size(), part * ROWS); at++) {
            bands(at, lines);
            lines.add(line(rows.get(at)));
        }
        List<Double> shares = columns.shares();
        List<Column> heads = new ArrayList<>();
        for (Columns.Column column : columns.all()) {
            heads.add(new Column(column.title(), shares.get(heads.size())));
        }
        return new Grid(desk.say("grid", columns.all().size()), heads, lines, parts == 1 ? List.of() : parts(parts, part));
    }

    private int here(List<Row> rows) {
        for (int at = 0; spot != null && at < rows.size(); at++) {
            if (rows.get(at).id().equals(spot.row())) {
                return at;
            }
        }
        return 0;
    }

    private List<Tab> parts(int parts, int part) {
        List<Tab> tabs = new ArrayList<>();
        for (int number = 1; number <= parts; number++) {
            int last = Math.min(plan.rows().size(), number * ROWS);
            tabs.add(new Tab(desk.say("rows", (number - 1) * ROWS + 1, last), here + "?rows=" + number, number == part));
        }
        return tabs;
    }

    /** What stands above a row: as printed, or the standard where it changes or is in doubt. */
    private void bands(int at, List<Line> lines) {
        List<Band> printed = plan.bands().stream().filter(band -> band.beforeRow() == at).toList();
        printed.forEach(band -> lines.add(new Line(null, true, false, List.of(new Box("",
                List.of(new Bit("", "", List.of(numbered(band)), false, false, false)))))));
        Row row = plan.rows().get(at);
        boolean looked = Columns.band().stream().map(cell -> Spot.of(row, cell)).anyMatch(one -> open.contains(one) || one.equals(spot));
        boolean another = printed.isEmpty() && plan.bands().isEmpty() && row.text(Cell.STANDARD_TITLE).isPresent()
                && (at == 0 || !row.text(Cell.STANDARD_TITLE).equals(plan.rows().get(at - 1).text(Cell.STANDARD_TITLE)));
        if (looked || another) {
            lines.add(new Line(row.id(), true, false, List.of(new Box(desk.say("cell.standardTitle"),
                    Columns.band().stream().map(cell -> bit(row, cell)).toList()))));
        }
    }

    private static String numbered(Band band) {
        return band.tt() == null ? band.text() : band.tt() + ". " + band.text();
    }

    private Line line(Row row) {
        List<Box> boxes = columns.all().stream().map(column -> new Box(column.title(), column.cells().stream()
                .filter(cell -> cell == column.main() || row.text(cell).isPresent())
                .map(cell -> bit(row, cell)).toList())).toList();
        return new Line(row.id(), false, spot != null && row.id().equals(spot.row()), boxes);
    }

    private Bit bit(Row row, Cell cell) {
        Spot own = Spot.of(row, cell);
        return new Bit(own.key(), here + "?cell=" + own.key(), row.text(cell).map(text -> text.lines().toList()).orElse(List.of()),
                cell == Cell.CRITERION || cell == Cell.STANDARD, open.contains(own), own.equals(spot));
    }
}
