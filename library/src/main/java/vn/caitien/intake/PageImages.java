package vn.caitien.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.pdf.PdfReader;
import vn.caitien.intake.readers.pdf.ShownPages;
import vn.caitien.intake.readers.scan.Pictures;
import vn.caitien.intake.readers.scan.ShownPictures;

/** The pages of a document as pictures, for people to compare with what was read. */
public final class PageImages {
    /** The widest picture that is made, in pixels. */
    public static final int WIDEST = 2000;

    private PageImages() {}

    /**
     * The sizes of all pages, the first one first.
     *
     * @param bytes of any document
     * @return none where the format has no pages that could be drawn
     * @throws ReadException when it is damaged, locked, hostile or over the limits
     */
    public static List<PageSize> sizes(byte[] bytes, Limits limits) throws ReadException {
        if (isPicture(bytes)) {
            return ShownPictures.sizes(bytes, limits);
        }
        return new PdfReader().knows(bytes) ? ShownPages.sizes(bytes, limits) : List.of();
    }

    /**
     * One page as PNG, in shades of grey.
     *
     * @param bytes of a document with pages
     * @param page from 1
     * @param wide how many pixels; {@link #WIDEST} at most
     * @return null when there is no such page
     * @throws ReadException as {@link #sizes}
     */
    public static byte @Nullable [] png(byte[] bytes, int page, int wide, Limits limits) throws ReadException {
        int pixels = Math.clamp(wide, 1, WIDEST);
        BufferedImage picture = isPicture(bytes)
                ? ShownPictures.one(bytes, page, pixels, limits) : ShownPages.one(bytes, page, pixels, limits);
        return picture == null ? null : png(picture);
    }

    private static boolean isPicture(byte[] bytes) {
        return !new PdfReader().knows(bytes) && Pictures.mediaType(bytes) != null;
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        return out.toByteArray();
    }
}
