package vn.caitien.paper.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import vn.caitien.paper.document.Code;
import vn.caitien.paper.markup.Markup;

/** Draws a code, with its words and address beside it. */
final class CodePicture {
    /** Modules of white that a reader needs around it (ISO/IEC 18004). */
    private static final int QUIET = 4;
    /** Dots of a module: so many that a printer which smooths pictures leaves its edges sharp. */
    private static final int DOTS = 8;
    private static final int WHITE = 0xFFFFFF;

    private CodePicture() {}

    static void write(Code code, Markup out) {
        out.open("div", "class", "code");
        out.empty("img", "src", "data:image/png;base64," + Base64.getEncoder().encodeToString(png(code.rows())), "alt", code.words());
        out.element("p", code.words());
        out.element("p", code.address(), "class", "address");
        out.element("div", "", "class", "clear").close();
    }

    private static byte[] png(List<String> rows) {
        int side = (rows.size() + 2 * QUIET) * DOTS;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, dark(rows, x / DOTS - QUIET, y / DOTS - QUIET) ? 0 : WHITE);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        return bytes.toByteArray();
    }

    private static boolean dark(List<String> rows, int x, int y) {
        return x >= 0 && y >= 0 && x < rows.size() && y < rows.size() && rows.get(y).charAt(x) == Code.DARK;
    }
}
