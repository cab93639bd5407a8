package vn.caitien.intake.readers.scan;

import java.util.Arrays;
import java.util.Random;

/** A page drawn pixel by pixel for the tests. */
final class Sketch {
    private final int width;
    private final int height;
    private final byte[] grey;

    Sketch(int width, int height, int paper) {
        this.width = width;
        this.height = height;
        grey = new byte[width * height];
        Arrays.fill(grey, (byte) paper);
    }

    static Sketch white(int width, int height) {
        return new Sketch(width, height, Raster.WHITE);
    }

    Sketch box(int x0, int y0, int x1, int y1) {
        for (int y = y0; y < y1; y++) {
            Arrays.fill(grey, y * width + x0, y * width + x1, (byte) 20);
        }
        return this;
    }

    /** Rulings of so many columns and rows, 4 pixels thick. */
    Sketch table(int x0, int y0, int columns, int rows, int cellWidth, int cellHeight) {
        for (int row = 0; row <= rows; row++) {
            box(x0, y0 + row * cellHeight, x0 + columns * cellWidth + 4, y0 + row * cellHeight + 4);
        }
        for (int column = 0; column <= columns; column++) {
            box(x0 + column * cellWidth, y0, x0 + column * cellWidth + 4, y0 + rows * cellHeight + 4);
        }
        return this;
    }

    /** Every so many columns of pixels turned white, as a worn drum leaves them. */
    Sketch gaps(int every) {
        for (int y = 0; y < height; y++) {
            for (int x = every; x < width; x += every) {
                grey[y * width + x] = (byte) Raster.WHITE;
            }
        }
        return this;
    }

    /** Single dark and white pixels, one in so many. */
    Sketch salt(int one) {
        Random dice = new Random(7);
        for (int i = 0; i < grey.length / one; i++) {
            grey[dice.nextInt(grey.length)] = (byte) (i % 2 == 0 ? 0 : Raster.WHITE);
        }
        return this;
    }

    Raster raster() {
        return new Raster(width, height, grey.clone());
    }
}
