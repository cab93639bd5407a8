package vn.caitien.evidence.file;

import java.awt.image.BufferedImage;

/**
 * A small grey copy of a picture, to look for edges and lines in.
 *
 * @param grey 0 is black, 255 white, row by row
 * @param scale how many pixels of the picture one of these stands for
 */
record Shades(int width, int height, int[] grey, double scale) {
    static final int WHITE = 255;

    /** @param longest how many pixels the longer side may have; each is the mean of those it stands for */
    static Shades of(BufferedImage picture, int longest) {
        double scale = Math.max(1, Math.max(picture.getWidth(), picture.getHeight()) / (double) longest);
        int width = (int) Math.max(1, picture.getWidth() / scale);
        int height = (int) Math.max(1, picture.getHeight() / scale);
        int[] grey = new int[width * height];
        for (int y = 0; y < height; y++) {
            int y0 = (int) (y * scale);
            int rows = Math.max(1, (int) ((y + 1) * scale) - y0);
            int[] pixels = picture.getRGB(0, y0, picture.getWidth(), rows, null, 0, picture.getWidth());
            for (int x = 0; x < width; x++) {
                int x0 = (int) (x * scale);
                grey[y * width + x] = mean(pixels, picture.getWidth(), x0, Math.max(1, (int) ((x + 1) * scale) - x0), rows);
            }
        }
        return new Shades(width, height, grey, scale);
    }

    int at(int x, int y) {
        return grey[y * width + x];
    }

    /** The brightness that parts light from dark best (Otsu, 1979). */
    int threshold() {
        int[] counts = new int[WHITE + 1];
        long sum = 0;
        for (int value : grey) {
            counts[value]++;
            sum += value;
        }
        long below = 0;
        long sumBelow = 0;
        int best = 0;
        double most = -1;
        for (int value = 0; value < WHITE; value++) {
            below += counts[value];
            sumBelow += (long) value * counts[value];
            long above = grey.length - below;
            if (below > 0 && above > 0) {
                double apart = sumBelow / (double) below - (sum - sumBelow) / (double) above;
                if (below * (double) above * apart * apart > most) {
                    most = below * (double) above * apart * apart;
                    best = value;
                }
            }
        }
        return best;
    }

    private static int mean(int[] pixels, int width, int x0, int columns, int rows) {
        int sum = 0;
        for (int y = 0; y < rows; y++) {
            for (int x = x0; x < x0 + columns; x++) {
                int rgb = pixels[y * width + x];
                sum += (77 * (rgb >> 16 & 0xff) + 151 * (rgb >> 8 & 0xff) + 28 * (rgb & 0xff)) >> 8;
            }
        }
        return sum / (rows * columns);
    }
}
