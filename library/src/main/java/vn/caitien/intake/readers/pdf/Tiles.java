package vn.caitien.intake.readers.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Coloured surfaces that stand in columns, as the cells of a table without lines do. */
final class Tiles {
    private static final int LEAST_ROWS = 2;
    private static final int LEAST_COLUMNS = 4;

    private Tiles() {}

    /** The edges of the surfaces that share their sides with others; none when they make no table. */
    static List<Ruling> edges(List<Box> tiles) {
        Map<List<Long>, List<Box>> columns = new TreeMap<>((a, b) -> a.equals(b) ? 0 : a.toString().compareTo(b.toString()));
        for (Box tile : tiles) {
            columns.computeIfAbsent(List.of(Math.round(tile.x0()), Math.round(tile.x1())), unused -> new ArrayList<>()).add(tile);
        }
        columns.values().removeIf(column -> column.size() < LEAST_ROWS);
        if (columns.size() < LEAST_COLUMNS) {
            return List.of();
        }
        double left = columns.values().stream().mapToDouble(column -> column.getFirst().x0()).min().orElseThrow();
        double right = columns.values().stream().mapToDouble(column -> column.getFirst().x1()).max().orElseThrow();
        List<Ruling> edges = new ArrayList<>();
        for (Box tile : tiles) {
            if (tile.x0() > left - 1 && tile.x1() < right + 1) {
                edges.add(new Ruling(true, tile.y0(), tile.x0(), tile.x1()));
                edges.add(new Ruling(true, tile.y1(), tile.x0(), tile.x1()));
                edges.add(new Ruling(false, tile.x0(), tile.y0(), tile.y1()));
                edges.add(new Ruling(false, tile.x1(), tile.y0(), tile.y1()));
            }
        }
        return edges;
    }
}
