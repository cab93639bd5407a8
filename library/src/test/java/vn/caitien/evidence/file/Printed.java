package vn.caitien.evidence.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;
import vn.caitien.intake.Limits;
import vn.caitien.intake.PageImages;
import vn.caitien.intake.ReadException;

/** Pages of a sample as a camera would see them. */
final class Printed {
    private static final Color TABLE = new Color(70, 50, 40);

    private Printed() {}

    /** The first page of a sample, with real text, so many pixels wide. */
    static BufferedImage page(int wide) {
        try {
            byte[] pdf = Files.readAllBytes(SamplePlans.any("pdf"));
            byte[] png = Objects.requireNonNull(PageImages.png(pdf, 1, wide, Limits.DEFAULT));
            return Flattened.upright(ImageIO.read(new ByteArrayInputStream(png)), Exif.UPRIGHT, wide);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ReadException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Darker towards the right, as by the light of a window. */
    static BufferedImage shaded(BufferedImage page) {
        BufferedImage shaded = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int grey = (page.getRGB(x, y) & 0xff) * (page.getWidth() - x / 2) / page.getWidth();
                shaded.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        return shaded;
    }

    /** On a dark table, turned, with room around. */
    static BufferedImage onTable(BufferedImage page, double degrees) {
        int width = page.getWidth() * 3 / 2;
        int height = page.getHeight() * 3 / 2;
        AffineTransform how = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        how.rotate(Math.toRadians(degrees));
        how.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
        return table(page, how, width, height);
    }

    private static BufferedImage table(BufferedImage page, AffineTransform how, int width, int height) {
        BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = photo.createGraphics();
        pen.setColor(TABLE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(page, how, null);
        pen.dispose();
        return photo;
    }

    /** Blots of any brightness and size, in no order. */
    static BufferedImage crowd(int width, int height) {
        BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = photo.createGraphics();
        Random dice = new Random(11);
        for (int i = 0; i < 3000; i++) {
            int grey = dice.nextInt(256);
            pen.setColor(new Color(grey, grey, grey));
            int size = 10 + dice.nextInt(90);
            pen.fillOval(dice.nextInt(width) - size / 2, dice.nextInt(height) - size / 2, size, size);
        }
        pen.dispose();
        return photo;
    }

    static byte[] jpeg(BufferedImage photo) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(photo, "jpg", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A photo that says how the telephone was held. */
    static byte[] held(BufferedImage photo, int orientation) {
        byte[] jpeg = jpeg(photo);
        byte[] tag = {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation,
            0, 0, 0, 0, 0, 0};
        byte[] head = {(byte) 0xff, (byte) 0xe1, 0, (byte) (tag.length + 2)};
        return Crafted.joined(new byte[] {jpeg[0], jpeg[1]}, head, tag, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    static Path file(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
