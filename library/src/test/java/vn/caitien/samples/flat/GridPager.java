package vn.caitien.samples.flat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.caitien.samples.flat.Block.Slice;
import vn.caitien.samples.flat.Block.Strip;
import vn.caitien.samples.paper.Paper.Grid;
import vn.caitien.samples.paper.Paper.GridCell;

/** Lays a table out on pages: a row goes on on the next page if the table allows it, line by line. */
final class GridPager {
    private static final double PADDING = 4;

    /**
     * A cell in lines.
     *
     * @param last the row it ends in
     * @param first where its first line stands, in lines from the top of the table
     */
    private record Placed(int row, int last, int column, Tag tag, List<Bit> bits, int first) {
        Slice slice(int from, int to) {
            int begin = Math.clamp(from - first, 0, bits.size());
            return new Slice(column, tag, bits.subList(begin, Math.clamp((long) to - first, begin, bits.size())));
        }
    }

    /** The lines of a row that stand on one page, in lines from the top of the table. */
    private record Segment(int row, int from, int to, int page) {}

    private final Grid grid;
    private final Setter setter;
    private final List<Placed> cells = new ArrayList<>();
    private final int[] starts;
    private final List<Segment> segments = new ArrayList<>();

    GridPager(Grid grid, List<List<Tag>> tags, Setter setter, boolean centred) {
        this.grid = grid;
        this.setter = setter;
        List<Placed> set = set(tags);
        starts = starts(set);
        for (Placed cell : set) {
            int spare = starts[cell.last() + 1] - starts[cell.row()] - cell.bits().size();
            int first = starts[cell.row()] + (centred ? spare / 2 : 0);
            cells.add(new Placed(cell.row(), cell.last(), cell.column(), cell.tag(), cell.bits(), first));
        }
    }

    private List<Placed> set(List<List<Tag>> tags) {
        double part = setter.pageWidth() / grid.widths().stream().mapToInt(Integer::intValue).sum();
        List<Placed> set = new ArrayList<>();
        for (int row = 0; row < grid.rows().size(); row++) {
            List<GridCell> across = grid.rows().get(row).cells();
            for (int i = 0; i < across.size(); i++) {
                GridCell cell = across.get(i);
                int parts = grid.widths().subList(cell.column(), cell.column() + cell.columns()).stream()
                        .mapToInt(Integer::intValue).sum();
                int last = Math.min(row + cell.rows(), grid.rows().size()) - 1;
                Tag tag = tags.get(row).get(i);
                int blank = tag instanceof Tag.Band ? setter.blankBehindBand(cell.columns()) : 0;
                double width = parts * part * (cell.columns() - blank) / cell.columns();
                set.add(new Placed(row, last, cell.column(), tag, setter.cell(cell, tag, width), 0));
                for (int column = cell.columns() - blank; column < cell.columns(); column++) {
                    set.add(new Placed(row, last, cell.column() + column, tag, List.of(Bit.BLANK), 0));
                }
            }
        }
        return set;
    }

    /** Where each row starts, and where the table ends; a merged cell that is too long makes its last row higher. */
    private int[] starts(List<Placed> set) {
        int[] tops = new int[grid.rows().size() + 1];
        for (int row = 0; row < grid.rows().size(); row++) {
            int end = tops[row] + 1;
            for (Placed cell : set) {
                end = cell.last() == row ? Math.max(end, tops[cell.row()] + cell.bits().size()) : end;
            }
            tops[row + 1] = end;
        }
        return tops;
    }

    /** Puts the rows on pages; gives the room left on the last, in points. */
    double place(double room, Runnable newPage, Consumer<Block> out) {
        double left = cut(room);
        int page = 0;
        for (Segment segment : segments) {
            boolean turns = segment.page() > page;
            if (turns) {
                newPage.run();
                page = segment.page();
                if (grid.repeats() && segment.row() >= grid.heading()) {
                    IntStream.range(0, grid.heading()).forEach(row -> out.accept(heading(row)));
                }
            }
            out.accept(strip(segment, turns || segment == segments.getFirst()));
        }
        return left;
    }

    private double cut(double room) {
        double line = setter.rowHeight();
        double full = setter.pageHeight() - (grid.repeats() ? starts[grid.heading()] * line : 0);
        double left = room;
        int page = 0;
        for (int row = 0; row < grid.rows().size(); row++) {
            double height = (starts[row + 1] - starts[row]) * line + PADDING;
            for (int from = starts[row]; from < starts[row + 1];) {
                if (left < line + PADDING || !grid.breaks() && height > left && height <= full) {
                    page++;
                    left = row < grid.heading() ? setter.pageHeight() : full;
                }
                int fitting = (int) Math.min(starts[row + 1] - from, Math.max(1, Math.floor((left - PADDING) / line)));
                segments.add(new Segment(row, from, from + fitting, page));
                from += fitting;
                left -= fitting * line + PADDING;
            }
        }
        return left;
    }

    private Strip strip(Segment segment, boolean top) {
        List<Segment> page = segments.stream().filter(each -> each.page() == segment.page()).toList();
        int from = page.getFirst().from();
        int to = page.getLast().to();
        List<Slice> slices = cells.stream()
                .filter(cell -> cell.row() == segment.row()
                        || top && cell.row() < segment.row() && segment.row() <= cell.last())
                .sorted(Comparator.comparingInt(Placed::column))
                .map(cell -> cell.slice(from, to))
                .toList();
        return new Strip(slices, grid.widths().size(), segment.from() > starts[segment.row()],
                segment.row() < grid.heading());
    }

    private Strip heading(int row) {
        return new Strip(cells.stream().filter(cell -> cell.row() == row).map(cell -> cell.slice(0, Integer.MAX_VALUE))
                .toList(), grid.widths().size(), false, true);
    }
}
