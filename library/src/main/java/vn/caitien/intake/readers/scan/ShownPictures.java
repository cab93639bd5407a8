package vn.caitien.intake.readers.scan;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.Limits;
import vn.caitien.intake.PageSize;
import vn.caitien.intake.ReadException;

/** Pages of a picture file for people to look at. */
public final class ShownPictures {
    private static final long MOST_PIXELS = 60_000_000;

    private ShownPictures() {}

    /** Of all pages, in the points of the places read from them. */
    public static List<PageSize> sizes(byte[] bytes, Limits limits) throws ReadException {
        List<PageSize> sizes = new ArrayList<>();
        Pictures.each(bytes, limits.pages(), MOST_PIXELS, (picture, page, of) -> {
            double factor = Dpi.factor(picture.getWidth(), picture.getHeight());
            sizes.add(new PageSize(Dpi.points(picture.getWidth() * factor), Dpi.points(picture.getHeight() * factor)));
        });
        return sizes;
    }

    /**
     * One page in shades of grey.
     *
     * @param wanted from 1
     * @param wide in pixels
     * @return null when there is no such page
     */
    public static @Nullable BufferedImage one(byte[] bytes, int wanted, int wide, Limits limits) throws ReadException {
        AtomicReference<@Nullable BufferedImage> found = new AtomicReference<>();
        Pictures.each(bytes, limits.pages(), MOST_PIXELS, (picture, page, of) -> {
            if (page == wanted) {
                found.set(drawn(picture, wide));
            }
        });
        return found.get();
    }

    private static BufferedImage drawn(BufferedImage picture, int wide) {
        double scale = wide / (double) Math.max(picture.getWidth(), picture.getHeight() / 2);
        int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }
}
