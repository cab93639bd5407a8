package vn.caitien.app.access;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A picture of a link for phones, as SVG: sharp on paper at any size. */
public final class QrCode {
    /** Modules of white that readers need around it (ISO/IEC 18004). */
    private static final int QUIET = 4;

    private QrCode() {}

    /**
     * Dark on white whatever the page's look, for a phone has to read it.
     *
     * @param text what a phone finds in it
     * @param label what it says to who cannot see it; must be free of markup's own signs
     */
    public static String svg(String text, String label) {
        ByteMatrix dark = matrix(text);
        int size = dark.getWidth() + 2 * QUIET;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < dark.getHeight(); y++) {
            for (int x = 0; x < dark.getWidth(); x++) {
                if (dark.get(x, y) == 1) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
                }
            }
        }
        return """
                <svg class="qr" role="img" aria-label="%s" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <rect width="100%%" height="100%%" fill="#fff"/><path fill="#000" d="%s"/></svg>"""
                .formatted(label, size, size, path);
    }

    private static ByteMatrix matrix(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code", tooLong);
        }
    }
}
