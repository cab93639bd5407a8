package vn.caitien.paper.pdf;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * Pages with a word across them, light grey, below all else. It is drawn, not written: words that are copied or read
 * from the page stay whole.
 */
final class Stamp implements PageSupplier {
    private static final float GREY = 0.92f;
    /** The length of the word as a share of the page's diagonal. */
    private static final double LENGTH = 0.55;

    private final String word;

    Stamp(String word) {
        this.word = word;
    }

    @Override
    public PDPage requestPage(PDDocument pdf, float width, float height, int number, int shadow) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.saveGraphicsState();
            content.setNonStrokingColor(GREY);
            double length = Face.BOLD.width(word, 1);
            double size = LENGTH * Math.hypot(width, height) / length;
            AffineTransform place = AffineTransform.getTranslateInstance(width / 2, height / 2);
            place.rotate(Math.atan2(height, width));
            place.scale(size, size);
            place.translate(-length / 2, -0.3);
            content.transform(new Matrix(place));
            draw(outline(), content);
            content.restoreGraphicsState();
            content.endMarkedContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page;
    }

    /** The edges of the word's letters at size 1, from its left end on its base line. */
    private GeneralPath outline() throws IOException {
        GeneralPath outline = new GeneralPath();
        try (TrueTypeFont font = Face.BOLD.font()) {
            double at = 0;
            for (int letter : word.codePoints().toArray()) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
                AffineTransform place = AffineTransform.getTranslateInstance(at, 0);
                place.scale(1.0 / font.getUnitsPerEm(), 1.0 / font.getUnitsPerEm());
                var shape = font.getGlyph().getGlyph(glyph);
                if (shape != null) {
                    outline.append(shape.getPath().getPathIterator(place), false);
                }
                at += Face.BOLD.width(Character.toString(letter), 1);
            }
        }
        return outline;
    }

    private static void draw(GeneralPath outline, PDPageContentStream content) throws IOException {
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator edges = outline.getPathIterator(null); !edges.isDone(); edges.next()) {
            int kind = edges.currentSegment(p);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> content.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(p[0], p[1]);
                // PDF knows no curve of one control point: the same curve with two
                case PathIterator.SEG_QUADTO -> content.curveTo(x + (p[0] - x) * 2 / 3, y + (p[1] - y) * 2 / 3,
                        p[2] + (p[0] - p[2]) * 2 / 3, p[3] + (p[1] - p[3]) * 2 / 3, p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> content.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> content.closePath();
            }
            int last = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
            if (kind != PathIterator.SEG_CLOSE) {
                x = p[last];
                y = p[last + 1];
            }
        }
        content.fill();
    }
}
