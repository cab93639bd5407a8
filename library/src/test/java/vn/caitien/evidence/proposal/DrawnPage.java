package vn.caitien.evidence.proposal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Draws an invented page as an office program prints it: two blocks side by side, the title in the middle, the body below. */
final class DrawnPage {
    private static final float SIZE = 13;
    private static final float LEADING = 17;
    private static final float LEFT = 85;
    private static final float RIGHT = 550;
    private static final float BETWEEN = 285;

    private final PDPageContentStream content;
    private final PDFont plain;
    private final PDFont bold;

    private DrawnPage(PDPageContentStream content, PDFont plain, PDFont bold) {
        this.content = content;
        this.plain = plain;
        this.bold = bold;
    }

    static byte[] pdf(InventedPage page) throws IOException {
        return pdf(List.of(page));
    }

    /** Several pages in one file. */
    static byte[] pdf(List<InventedPage> pages) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFont plain = font(document, "Regular");
            PDFont bold = font(document, "Bold");
            for (InventedPage page : pages) {
                PDPage sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    new DrawnPage(content, plain, bold).draw(page);
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDFont font(PDDocument document, String style) throws IOException {
        String file = "/liberation/LiberationSerif-" + style + ".ttf";
        try (InputStream in = Objects.requireNonNull(DrawnPage.class.getResourceAsStream(file), file)) {
            return PDType0Font.load(document, in);
        }
    }

    private void draw(InventedPage page) throws IOException {
        float top = 780;
        float left = lines(page.left(), LEFT, BETWEEN - 10, top, plain);
        float right = lines(page.right(), BETWEEN, RIGHT, top, plain);
        float y = lines(page.title(), LEFT, RIGHT, Math.min(left, right) - LEADING, bold) - LEADING;
        for (String line : page.body()) {
            y = body(line, y);
        }
    }

    /** Centred between two edges. */
    private float lines(List<String> lines, float from, float to, float top, PDFont font) throws IOException {
        float y = top;
        for (String line : lines) {
            float size = Math.min(SIZE, SIZE * (to - from) / width(line, font));
            write(line, (from + to - width(line, font) * size / SIZE) / 2, y, font, size);
            y -= LEADING;
        }
        return y;
    }

    private float body(String text, float top) throws IOException {
        float y = top;
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word, plain) > RIGHT - LEFT - 30) {
                write(line.toString(), LEFT, y, plain, SIZE);
                y -= LEADING;
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        write(line.toString(), LEFT, y, plain, SIZE);
        return y - LEADING - 4;
    }

    private static float width(String text, PDFont font) throws IOException {
        return font.getStringWidth(text) / 1000 * SIZE;
    }

    private void write(String text, float x, float y, PDFont font, float size) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}
