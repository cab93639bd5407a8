package vn.caitien.evidence.file;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a telephone was held when it took a photo: tag 0x0112 of Exif (CIPA DC-008, 4.6.4), in a JPEG's APP1. */
final class Exif {
    /** The picture lies as it should. */
    static final int UPRIGHT = 1;

    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private Exif() {}

    /** From 1 to 8, of the bytes that follow the word Exif; {@link #UPRIGHT} where nothing, or nonsense, is said. */
    static int orientation(ByteBuffer tiff) {
        try {
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int at = tiff.getInt(4);
            int entries = tiff.getShort(at) & 0xffff;
            for (int entry = at + 2; entry < at + 2 + entries * ENTRY; entry += ENTRY) {
                if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                    int value = tiff.getShort(entry + 8);
                    return value >= UPRIGHT && value <= 8 ? value : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException nonsense) {
            return UPRIGHT;
        }
    }

    /** Whether width and height change places. */
    static boolean lying(int orientation) {
        return orientation > 4;
    }

    /** What sets a picture of this size upright. */
    static AffineTransform turn(int orientation, double width, double height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
