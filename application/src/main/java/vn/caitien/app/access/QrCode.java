package vn.caitien.app.access;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture of a link for phones; the template {@code access/qr} draws it, sharp on paper at any size.
 *
 * @param size of the picture with the white a reader needs around it, in modules
 * @param path of its dark modules, as SVG writes it
 */
public record QrCode(int size, String path) {
    /** Modules of white around it (ISO/IEC 18004). */
    private static final int QUIET = 4;

    /** @throws IllegalArgumentException when the text is too long for one */
    public static QrCode of(String text) {
        ByteMatrix dark = matrix(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < dark.getHeight(); y++) {
            for (int x = 0; x < dark.getWidth(); x++) {
                if (dark.get(x, y) == 1) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
                }
            }
        }
        return new QrCode(dark.getWidth() + 2 * QUIET, path.toString());
    }

    /**
     * Its modules from above, {@code #} a dark one and {@code .} a light one, without the white around it: for papers.
     *
     * @throws IllegalArgumentException when the text is too long for one
     */
    public static List<String> rows(String text) {
        ByteMatrix dark = matrix(text);
        List<String> rows = new ArrayList<>();
        for (int y = 0; y < dark.getHeight(); y++) {
            StringBuilder row = new StringBuilder();
            for (int x = 0; x < dark.getWidth(); x++) {
                row.append(dark.get(x, y) == 1 ? '#' : '.');
            }
            rows.add(row.toString());
        }
        return rows;
    }

    private static ByteMatrix matrix(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code", tooLong);
        }
    }
}
