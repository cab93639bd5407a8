package vn.caitien.intake.readers.scan;

/** Which pixels of a page on white paper are ink. */
final class Ink {
    /** The share of the paper's brightness below which a pixel is ink. */
    private static final double DARK = 0.7;

    private final int width;
    private final int height;
    private final boolean[] dark;

    private Ink(int width, int height, boolean[] dark) {
        this.width = width;
        this.height = height;
        this.dark = dark;
    }

    static Ink of(Raster white) {
        boolean[] dark = new boolean[white.grey().length];
        for (int i = 0; i < dark.length; i++) {
            dark[i] = (white.grey()[i] & 0xff) < DARK * Raster.WHITE;
        }
        return new Ink(white.width(), white.height(), dark);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean at(int x, int y) {
        return dark[y * width + x];
    }

    /** Rows for columns. */
    Ink turned() {
        boolean[] turned = new boolean[dark.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + y] = dark[y * width + x];
            }
        }
        return new Ink(height, width, turned);
    }

    /** The number of dark pixels in the box. */
    int in(Area area) {
        int count = 0;
        for (int y = area.y0(); y < area.y1(); y++) {
            for (int x = area.x0(); x < area.x1(); x++) {
                count += dark[y * width + x] ? 1 : 0;
            }
        }
        return count;
    }

    /** The smallest part of the area that holds all its ink; empty where there is none. */
    Area tight(Area area) {
        int x0 = area.x1();
        int y0 = area.y1();
        int x1 = area.x0();
        int y1 = area.y0();
        for (int y = area.y0(); y < area.y1(); y++) {
            for (int x = area.x0(); x < area.x1(); x++) {
                if (dark[y * width + x]) {
                    x0 = Math.min(x0, x);
                    y0 = Math.min(y0, y);
                    x1 = Math.max(x1, x + 1);
                    y1 = Math.max(y1, y + 1);
                }
            }
        }
        return new Area(x0, y0, x1, y1);
    }

    /** The number of dark pixels among the eight around one that is not at the edge. */
    int around(int x, int y) {
        int count = 0;
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                count += (dx != 0 || dy != 0) && at(x + dx, y + dy) ? 1 : 0;
            }
        }
        return count;
    }
}
