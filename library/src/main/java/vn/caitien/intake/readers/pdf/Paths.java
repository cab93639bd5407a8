package vn.caitien.intake.readers.pdf;

import java.util.ArrayList;
import java.util.List;

/** The path being built by a content stream, and the rulings that its painting leaves. Coordinates as displayed. */
final class Paths {
    /** Thicker bars are surfaces, not lines. */
    private static final double THICK = 3.2;
    private static final double SKEW = 0.7;
    /** The sides of a dot of a dotted line, which may run either way, differ by no more than this. */
    private static final double DOT = 0.6;
    private static final int MOST_SEGMENTS = 200_000;
    private static final int MOST_RULINGS = 60_000;

    private static final int MOST_TILES = 5_000;
    /** Fewer lines of one direction make no table. */
    private static final int FEW = 3;

    private final List<Box> tiles = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<double[]> segments = new ArrayList<>();
    private final List<Box> surfaces = new ArrayList<>();
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double[] bounds = {0, 0, 0, 0};
    private boolean straight;

    /** The lines drawn; where none part columns or rows, the edges of the cells of a table that shows them by colour. */
    List<Ruling> rulings() {
        for (boolean across : new boolean[] {true, false}) {
            if (rulings.stream().filter(ruling -> ruling.across() == across).limit(FEW).count() < FEW) {
                return Tiles.edges(tiles).isEmpty() ? rulings : Tiles.edges(tiles);
            }
        }
        return rulings;
    }

    void moveTo(double toX, double toY) {
        closeSurface();
        x = startX = toX;
        y = startY = toY;
        bounds = new double[] {toX, toY, toX, toY};
        straight = true;
    }

    void lineTo(double toX, double toY) {
        if (segments.size() < MOST_SEGMENTS) {
            segments.add(new double[] {x, y, toX, toY});
        }
        straight &= Math.abs(x - toX) < SKEW || Math.abs(y - toY) < SKEW;
        goTo(toX, toY);
    }

    void curveTo(double toX, double toY) {
        straight = false;
        goTo(toX, toY);
    }

    void close() {
        lineTo(startX, startY);
    }

    void clear() {
        closeSurface();
        segments.clear();
        surfaces.clear();
    }

    void stroke() {
        for (double[] s : segments) {
            add(Box.around(s[0], s[1], s[2], s[3]), SKEW);
        }
    }

    void fill() {
        closeSurface();
        for (Box surface : surfaces) {
            add(surface, THICK);
            if (Math.min(surface.width(), surface.height()) > THICK && tiles.size() < MOST_TILES) {
                tiles.add(surface);
            }
        }
    }

    private void goTo(double toX, double toY) {
        x = toX;
        y = toY;
        bounds[0] = Math.min(bounds[0], toX);
        bounds[1] = Math.min(bounds[1], toY);
        bounds[2] = Math.max(bounds[2], toX);
        bounds[3] = Math.max(bounds[3], toY);
    }

    private void closeSurface() {
        if (straight && surfaces.size() < MOST_SEGMENTS) {
            surfaces.add(new Box(bounds[0], bounds[1], bounds[2], bounds[3]));
        }
        straight = false;
    }

    private void add(Box box, double thick) {
        if (rulings.size() >= MOST_RULINGS) {
            return;
        }
        boolean flat = box.height() <= thick;
        boolean narrow = box.width() <= thick;
        if (flat && (!narrow || box.width() >= DOT * box.height())) {
            rulings.add(new Ruling(true, (box.y0() + box.y1()) / 2, box.x0(), box.x1()));
        }
        if (narrow && (!flat || box.height() >= DOT * box.width())) {
            rulings.add(new Ruling(false, (box.x0() + box.x1()) / 2, box.y0(), box.y1()));
        }
    }
}
