package vn.caitien.evidence.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Draws pictures anew: a sheet seen from the side as if from above, a page turned, a picture made smaller. */
final class Flattened {

    private Flattened() {}

    /** The part of a picture between four corners as a rectangle with the mean of its sides. */
    static BufferedImage of(BufferedImage picture, Corners corners) {
        int width = (int) Math.max(1, Math.round((corners.side(0) + corners.side(2)) / 2));
        int height = (int) Math.max(1, Math.round((corners.side(1) + corners.side(3)) / 2));
        double[] way = way(corners);
        BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < height; row++) {
            double v = (row + 0.5) / height;
            for (int column = 0; column < width; column++) {
                double u = (column + 0.5) / width;
                double far = way[6] * u + way[7] * v + 1;
                flat.setRGB(column, row, between(picture,
                        (way[0] * u + way[1] * v + way[2]) / far - 0.5, (way[3] * u + way[4] * v + way[5]) / far - 0.5));
            }
        }
        return flat;
    }

    /** Turned by an angle, on a larger white sheet. */
    static BufferedImage turned(BufferedImage picture, double degrees) {
        double angle = Math.toRadians(degrees);
        double width = picture.getWidth() * Math.cos(angle) + picture.getHeight() * Math.abs(Math.sin(angle));
        double height = picture.getHeight() * Math.cos(angle) + picture.getWidth() * Math.abs(Math.sin(angle));
        AffineTransform turn = AffineTransform.getTranslateInstance(width / 2, height / 2);
        turn.rotate(angle);
        turn.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        return drawn(picture, turn, (int) Math.ceil(width), (int) Math.ceil(height));
    }

    /** Upright, without see-through parts, and no wider than wanted. */
    static BufferedImage upright(BufferedImage picture, int orientation, int widest) {
        boolean lying = Exif.lying(orientation);
        int width = lying ? picture.getHeight() : picture.getWidth();
        int height = lying ? picture.getWidth() : picture.getHeight();
        double scale = Math.min(1, widest / (double) width);
        AffineTransform turn = AffineTransform.getScaleInstance(scale, scale);
        turn.concatenate(Exif.turn(orientation, picture.getWidth(), picture.getHeight()));
        return drawn(picture, turn, (int) Math.max(1, Math.round(width * scale)), (int) Math.max(1, Math.round(height * scale)));
    }

    private static BufferedImage drawn(BufferedImage picture, AffineTransform how, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, how, null);
        pen.dispose();
        return drawn;
    }

    /** The way from the unit square to four corners (Heckbert, Fundamentals of Texture Mapping, 1989, 2.2.3). */
    private static double[] way(Corners to) {
        double[] x = to.x();
        double[] y = to.y();
        double sumX = x[0] - x[1] + x[2] - x[3];
        double sumY = y[0] - y[1] + y[2] - y[3];
        double x1 = x[1] - x[2];
        double x2 = x[3] - x[2];
        double y1 = y[1] - y[2];
        double y2 = y[3] - y[2];
        double whole = x1 * y2 - x2 * y1;
        double g = (sumX * y2 - x2 * sumY) / whole;
        double h = (x1 * sumY - sumX * y1) / whole;
        return new double[] {x[1] - x[0] + g * x[1], x[3] - x[0] + h * x[3], x[0],
            y[1] - y[0] + g * y[1], y[3] - y[0] + h * y[3], y[0], g, h};
    }

    private static int between(BufferedImage picture, double x, double y) {
        int x0 = Math.clamp((int) Math.floor(x), 0, picture.getWidth() - 1);
        int y0 = Math.clamp((int) Math.floor(y), 0, picture.getHeight() - 1);
        int x1 = Math.min(x0 + 1, picture.getWidth() - 1);
        int y1 = Math.min(y0 + 1, picture.getHeight() - 1);
        double right = Math.clamp(x - x0, 0, 1);
        double down = Math.clamp(y - y0, 0, 1);
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double above = (picture.getRGB(x0, y0) >> shift & 0xff) * (1 - right) + (picture.getRGB(x1, y0) >> shift & 0xff) * right;
            double below = (picture.getRGB(x0, y1) >> shift & 0xff) * (1 - right) + (picture.getRGB(x1, y1) >> shift & 0xff) * right;
            rgb |= (int) Math.round(above * (1 - down) + below * down) << shift;
        }
        return rgb;
    }
}
