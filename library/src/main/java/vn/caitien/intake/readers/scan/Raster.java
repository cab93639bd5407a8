package vn.caitien.intake.readers.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * A page as shades of grey, row by row: 0 is black, 255 white.
 *
 * @param grey one byte a pixel, without sign
 */
record Raster(int width, int height, byte[] grey) {
    static final int WHITE = 255;

    static Raster of(BufferedImage image) {
        return drawn(image, image.getWidth(), image.getHeight(), new AffineTransform());
    }

    /** Larger or smaller by that factor. */
    Raster scaled(double factor) {
        return drawn(image(), (int) Math.round(width * factor), (int) Math.round(height * factor),
                AffineTransform.getScaleInstance(factor, factor));
    }

    /** Turned about its middle, clockwise, in radians; corners that come from outside are white. */
    Raster turned(double angle) {
        return drawn(image(), width, height, AffineTransform.getRotateInstance(angle, width / 2.0, height / 2.0));
    }

    int at(int x, int y) {
        return grey[y * width + x] & 0xff;
    }

    private BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        System.arraycopy(grey, 0, ((DataBufferByte) image.getRaster().getDataBuffer()).getData(), 0, grey.length);
        return image;
    }

    private static Raster drawn(BufferedImage image, int width, int height, AffineTransform by) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, by, null);
        graphics.dispose();
        return new Raster(width, height, ((DataBufferByte) drawn.getRaster().getDataBuffer()).getData());
    }
}
