package vn.caitien.intake.readers.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The parts of a page that are read one by one.
 *
 * @param cells of its tables
 * @param bands over its whole width between the tables
 */
record Regions(List<Area> cells, List<Area> bands) {
    /** Between a ruling's middle and the text, in points. */
    private static final double BORDER = 0.7;
    private static final int LEAST_INK = 12;

    /** @param cells their boxes in points */
    static Regions of(ScannedPage page, List<List<Double>> cells) {
        Raster raster = page.clean();
        List<Area> boxes = cells.stream().map(box -> within(box, raster)).toList();
        List<Area> bands = new ArrayList<>();
        int from = 0;
        for (Area box : boxes.stream().sorted(Comparator.comparingInt(Area::y0)).toList()) {
            bands.add(new Area(0, from, raster.width(), box.y0()));
            from = Math.max(from, box.y1());
        }
        bands.add(new Area(0, from, raster.width(), raster.height()));
        return new Regions(written(boxes, page.ink()), written(bands, page.ink()));
    }

    private static Area within(List<Double> box, Raster page) {
        return new Area(
                Math.max(0, (int) Dpi.pixels(box.get(0) + BORDER)),
                Math.max(0, (int) Dpi.pixels(box.get(1) + BORDER)),
                Math.min(page.width(), (int) Math.ceil(Dpi.pixels(box.get(2) - BORDER))),
                Math.min(page.height(), (int) Math.ceil(Dpi.pixels(box.get(3) - BORDER))));
    }

    private static List<Area> written(List<Area> areas, Ink ink) {
        return areas.stream().filter(area -> !area.empty() && ink.in(area) >= LEAST_INK).map(ink::tight).toList();
    }
}
