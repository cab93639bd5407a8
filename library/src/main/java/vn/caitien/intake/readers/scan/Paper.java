package vn.caitien.intake.readers.scan;

/** How bright the paper is, tile by tile: shaded cells and grey scans have a darker one. */
final class Paper {
    private static final int TILE = 32;
    /** The share of a tile's pixels that are darker than its paper. */
    private static final double DARKER = 0.8;
    /** A tile darker than this is covered with ink: its paper is that of the page. */
    private static final int COVERED = 110;

    private final int columns;
    private final int[] shade;

    Paper(Raster page) {
        columns = (page.width() + TILE - 1) / TILE;
        int rows = (page.height() + TILE - 1) / TILE;
        shade = new int[columns * rows];
        int[] whole = new int[Raster.WHITE + 1];
        for (int i = 0; i < shade.length; i++) {
            shade[i] = shade(page, i % columns * TILE, i / columns * TILE, whole);
        }
        int usual = darkest(whole, (long) (DARKER * page.grey().length));
        for (int i = 0; i < shade.length; i++) {
            shade[i] = Math.max(1, shade[i] < COVERED ? usual : shade[i]);
        }
    }

    int at(int x, int y) {
        return shade[y / TILE * columns + x / TILE];
    }

    /** The page as it would be on white paper. */
    Raster whitened(Raster page) {
        byte[] white = new byte[page.grey().length];
        for (int y = 0, i = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++, i++) {
                white[i] = (byte) Math.min(Raster.WHITE, page.at(x, y) * Raster.WHITE / at(x, y));
            }
        }
        return new Raster(page.width(), page.height(), white);
    }

    private static int shade(Raster page, int x0, int y0, int[] whole) {
        int[] counts = new int[Raster.WHITE + 1];
        int pixels = 0;
        for (int y = y0; y < Math.min(y0 + TILE, page.height()); y++) {
            for (int x = x0; x < Math.min(x0 + TILE, page.width()); x++) {
                counts[page.at(x, y)]++;
                whole[page.at(x, y)]++;
                pixels++;
            }
        }
        return darkest(counts, (long) (DARKER * pixels));
    }

    private static int darkest(int[] counts, long lighterThan) {
        long seen = 0;
        for (int value = 0; value < counts.length; value++) {
            seen += counts[value];
            if (seen > lighterThan) {
                return value;
            }
        }
        return Raster.WHITE;
    }
}
