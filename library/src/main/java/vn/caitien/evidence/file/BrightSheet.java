package vn.caitien.evidence.file;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds a sheet of paper on a darker table; where anything speaks against it, there is none. */
final class BrightSheet {
    private static final double SMALLEST = 0.2;
    private static final double LARGEST = 0.97;
    /** Paper is so much brighter than a table that is surely one. */
    private static final int BRIGHTER = 50;
    private static final double DARK_EDGE = 0.9;
    private static final double ASKEW = 20;
    private static final double UNEQUAL = 1.5;
    private static final double STRAY = 0.02;
    private static final double FILLED = 0.6;

    private final Shades photo;
    private final int threshold;
    private final boolean[] sheet;
    private int size;

    private BrightSheet(Shades photo) {
        this.photo = photo;
        this.threshold = photo.threshold();
        this.sheet = new boolean[photo.grey().length];
    }

    /** In the pixels of the small copy; null where none is found with certainty. */
    static @Nullable Corners of(Shades photo) {
        BrightSheet search = new BrightSheet(photo);
        if (!search.darkAround()) {
            return null;
        }
        search.largest();
        Corners corners = search.corners();
        return search.certain(corners) ? corners : null;
    }

    private boolean darkAround() {
        int dark = 0;
        int all = 0;
        for (int y = 0; y < photo.height(); y++) {
            boolean row = y == 0 || y == photo.height() - 1;
            for (int x = 0; x < photo.width(); x += row ? 1 : Math.max(1, photo.width() - 1)) {
                all++;
                dark += photo.at(x, y) <= threshold ? 1 : 0;
            }
        }
        return dark >= DARK_EDGE * all;
    }

    /** The largest patch of bright pixels that touch one another. */
    private void largest() {
        boolean[] seen = new boolean[sheet.length];
        int[] stack = new int[sheet.length];
        for (int start = 0; start < sheet.length; start++) {
            if (!seen[start] && photo.grey()[start] > threshold) {
                int[] patch = patch(start, seen, stack);
                if (patch.length > size) {
                    Arrays.fill(sheet, false);
                    size = patch.length;
                    for (int at : patch) {
                        sheet[at] = true;
                    }
                }
            }
        }
    }

    private int[] patch(int start, boolean[] seen, int[] stack) {
        int width = photo.width();
        int end = 0;
        stack[end++] = start;
        seen[start] = true;
        for (int next = 0; next < end; next++) {
            int at = stack[next];
            for (int to : new int[] {at % width > 0 ? at - 1 : -1, at % width < width - 1 ? at + 1 : -1, at - width, at + width}) {
                if (to >= 0 && to < seen.length && !seen[to] && photo.grey()[to] > threshold) {
                    seen[to] = true;
                    stack[end++] = to;
                }
            }
        }
        return Arrays.copyOf(stack, end);
    }

    /** Those pixels of the sheet that lie farthest in each of the four slanted directions. */
    private Corners corners() {
        int[] best = new int[4];
        int[] most = {Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
        for (int at = 0; at < sheet.length; at++) {
            if (sheet[at]) {
                int x = at % photo.width();
                int y = at / photo.width();
                int[] far = {-x - y, x - y, x + y, y - x};
                for (int i = 0; i < far.length; i++) {
                    if (far[i] > most[i]) {
                        most[i] = far[i];
                        best[i] = at;
                    }
                }
            }
        }
        double[] xs = new double[4];
        double[] ys = new double[4];
        for (int i = 0; i < best.length; i++) {
            xs[i] = best[i] % photo.width() + (i == 1 || i == 2 ? 1 : 0);
            ys[i] = best[i] / photo.width() + (i > 1 ? 1 : 0);
        }
        return new Corners(xs, ys);
    }

    private boolean certain(Corners corners) {
        double share = corners.area() / sheet.length;
        return share > SMALLEST && share < LARGEST && corners.rectangular(ASKEW)
                && alike(corners.side(0), corners.side(2)) && alike(corners.side(1), corners.side(3))
                && fits(corners);
    }

    private static boolean alike(double one, double other) {
        return one < UNEQUAL * other && other < UNEQUAL * one;
    }

    /** Nearly nothing of the patch lies outside, most of the inside is bright, and what is outside is much darker. */
    private boolean fits(Corners corners) {
        long outside = 0;
        long stray = 0;
        long inside = 0;
        long dark = 0;
        long bright = 0;
        for (int at = 0; at < sheet.length; at++) {
            boolean within = corners.holds(at % photo.width() + 0.5, at / photo.width() + 0.5, 1.5);
            if (within) {
                inside++;
                bright += sheet[at] ? photo.grey()[at] : 0;
            } else {
                outside++;
                dark += photo.grey()[at];
                stray += photo.grey()[at] > threshold ? 1 : 0;
            }
        }
        return outside > 0 && stray < STRAY * sheet.length && size > FILLED * inside
                && bright / (double) size - dark / (double) outside > BRIGHTER;
    }
}
