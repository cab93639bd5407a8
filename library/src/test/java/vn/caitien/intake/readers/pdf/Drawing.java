package vn.caitien.intake.readers.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Draws PDFs for the tests: lines and texts at places in points from the top left of a page. */
final class Drawing {
    static final float SIZE = 12;

    private final PDDocument document = new PDDocument();
    private final Map<String, PDFont> fonts = new HashMap<>();
    private PDPage page = new PDPage(PDRectangle.A4);
    private PDPageContentStream content = open();

    PDDocument document() {
        return document;
    }

    PDPage page() {
        return page;
    }

    PDPageContentStream content() {
        return content;
    }

    Drawing nextPage(PDRectangle size) {
        return quietly(() -> {
            content.close();
            page = new PDPage(size);
            content = open();
        });
    }

    Drawing text(double x, double y, String text) {
        return text(x, y, text, "Regular", SIZE);
    }

    Drawing bold(double x, double y, String text) {
        return text(x, y, text, "Bold", SIZE);
    }

    Drawing text(double x, double y, String text, String style, float size) {
        return quietly(() -> {
            content.beginText();
            content.setFont(font(style), size);
            content.setTextMatrix(Matrix.getTranslateInstance((float) x, up(y)));
            content.showText(text);
            content.endText();
        });
    }

    /** Several lines below each other, one and a fifth of the font size apart. */
    Drawing lines(double x, double y, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            text(x, y + i * SIZE * 1.2, texts[i]);
        }
        return this;
    }

    Drawing line(double x0, double y0, double x1, double y1) {
        return quietly(() -> {
            content.moveTo((float) x0, up(y0));
            content.lineTo((float) x1, up(y1));
            content.stroke();
        });
    }

    /** Every border of a table, stroked from end to end. */
    Drawing grid(double[] xs, double[] ys) {
        for (double x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        for (double y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        return this;
    }

    Drawing filled(double x, double y, double width, double height) {
        return quietly(() -> {
            content.addRect((float) x, up(y + height), (float) width, (float) height);
            content.fill();
        });
    }

    float width(String text) {
        try {
            return font("Regular").getStringWidth(text) / 1000 * SIZE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try (document) {
            content.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDFont font(String style) {
        return fonts.computeIfAbsent(style, unused -> {
            try (InputStream in = Drawing.class.getResourceAsStream("/liberation/LiberationSerif-" + style + ".ttf")) {
                return PDType0Font.load(document, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    Drawing quietly(Act act) {
        try {
            act.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private float up(double y) {
        return page.getCropBox().getUpperRightY() - (float) y;
    }

    private PDPageContentStream open() {
        try {
            document.addPage(page);
            return new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Act {
        void run() throws IOException;
    }
}
