package vn.caitien.intake.readers.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page taken apart.
 *
 * @param lines outside of tables, from top to bottom
 */
record PageLayout(Frame frame, List<RuledTable> tables, List<Line> lines) {
    private static final double SLACK = 3;
    private static final double LARGE = 0.5;
    private static final int SMALL_TABLE = 4;

    static PageLayout of(Page page, Budget budget) {
        List<Grid> grids = tables(Grids.of(Rulings.joined(page.rulings()), budget), page);
        List<List<GridCell>> cells = new ArrayList<>();
        List<Slots> slots = new ArrayList<>();
        for (Grid grid : grids) {
            cells.add(GridCells.of(grid));
            budget.cells(cells.getLast().size());
            slots.add(new Slots(grid, cells.getLast()));
        }
        List<Glyph> outside = new ArrayList<>();
        Glyph before = null;
        List<Glyph> taker = outside;
        for (Glyph glyph : page.glyphs()) {
            budget.step();
            if (before == null || !glyph.follows(before)) {
                taker = taker(slots, glyph, outside);
            }
            taker.add(glyph);
            before = glyph;
        }
        List<RuledTable> tables = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            tables.add(TornRulings.mended(new RuledTable(grids.get(i), slots.get(i).cells())));
        }
        return new PageLayout(page.frame(), tables, Lines.of(outside));
    }

    private static List<Glyph> taker(List<Slots> slots, Glyph glyph, List<Glyph> outside) {
        for (Slots slot : slots) {
            List<Glyph> taker = slot.taker(glyph);
            if (taker != null) {
                return taker;
            }
        }
        return outside;
    }

    /** Leaves out frames around other tables and around the page, and tables too small to part from their cell. */
    private static List<Grid> tables(List<Grid> grids, Page page) {
        List<Grid> kept = new ArrayList<>(grids);
        kept.removeIf(grid -> single(grid) && grid.box().area() > LARGE * page.frame().width() * page.frame().height());
        for (Grid outer : grids) {
            for (Grid inner : grids) {
                if (outer != inner && kept.contains(inner) && outer.box().holds(inner.box(), SLACK)) {
                    boolean layout = single(outer)
                            || GridCells.of(inner).size() >= SMALL_TABLE
                                    && inner.box().area() > LARGE * outer.box().area();
                    kept.remove(layout ? outer : inner);
                }
            }
        }
        return kept;
    }

    private static boolean single(Grid grid) {
        return grid.columns() * grid.rows() == 1;
    }

    /** Takes the characters of one grid; a word too wide for its cell stays in the cell it begins in. */
    private static final class Slots {
        private final Grid grid;
        private final List<GridCell> cells;
        private final int[][] owner;
        private final List<List<Glyph>> glyphs = new ArrayList<>();

        Slots(Grid grid, List<GridCell> cells) {
            this.grid = grid;
            this.cells = cells;
            owner = new int[grid.rows()][grid.columns()];
            for (int i = 0; i < cells.size(); i++) {
                GridCell cell = cells.get(i);
                for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
                    java.util.Arrays.fill(owner[r], cell.column(), cell.column() + cell.columnSpan(), i + 1);
                }
                glyphs.add(new ArrayList<>());
            }
        }

        @Nullable List<Glyph> taker(Glyph glyph) {
            int column = Grid.slot(grid.xs(), glyph.centreX());
            int row = column < 0 ? -1 : Grid.slot(grid.ys(), glyph.centreY());
            return row < 0 || owner[row][column] == 0 ? null : glyphs.get(owner[row][column] - 1);
        }

        List<CellLines> cells() {
            List<CellLines> filled = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                filled.add(new CellLines(cells.get(i), cells.get(i).box(grid), Lines.of(glyphs.get(i))));
            }
            return filled;
        }
    }
}
