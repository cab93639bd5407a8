package vn.caitien.intake.readers.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.*;
import org.apache.pdfbox.contentstream.operator.text.*;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Goes once through a page's content and keeps its characters and lines. */
final class PageScan extends PDFStreamEngine {
    private static final double SLANT = 0.18;
    private static final float LARGEST = 400;
    private static final int DEEPEST = 30;

    private final Budget budget;
    private final Bombs bombs = new Bombs();
    private final Map<PDFont, Letters> letters = new IdentityHashMap<>();
    private Sheet sheet = new Sheet(new PDPage());
    private Paths paths = new Paths();
    private Inks inks = new Inks();
    private List<Glyph> seen = new ArrayList<>();
    private List<Glyph> hidden = new ArrayList<>();
    private int unreadable;
    private int depth;

    PageScan(Budget budget) {
        this.budget = budget;
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetMatrix(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /** Reads one page; hidden text (under a scan) only counts where nothing else is written. */
    Page scan(PDPage page, int number) throws IOException {
        sheet = new Sheet(page);
        paths = new Paths();
        inks = new Inks();
        seen = new ArrayList<>();
        hidden = new ArrayList<>();
        unreadable = 0;
        depth = 0;
        bombs.check(page.getCOSObject().getItem(COSName.CONTENTS));
        check(page.getResources());
        processPage(page);
        boolean blank = seen.stream().allMatch(Glyph::blank);
        return Page.upright(
                number, sheet.width(), sheet.height(), blank ? hidden : seen, paths.rulings(), unreadable);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.step();
        String name = operator.getName();
        switch (name) {
            case "m" -> at(operands, 0, paths::moveTo);
            case "l" -> at(operands, 0, paths::lineTo);
            case "c" -> at(operands, 4, paths::curveTo);
            case "v", "y" -> at(operands, 2, paths::curveTo);
            case "re" -> rectangle(operands);
            case "h" -> paths.close();
            case "n" -> paths.clear();
            case "s", "S", "f", "F", "f*", "b", "B", "b*", "B*" -> paint(name);
            default -> {
                inks.follow(name, operands);
                super.processOperator(operator, operands);
            }
        }
    }

    @Override
    public void saveGraphicsState() {
        inks.save();
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        inks.restore();
        super.restoreGraphicsState();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (depth < DEEPEST) {
            depth++;
            bombs.check(form.getCOSObject());
            check(form.getResources());
            super.showForm(form);
            depth--;
        }
    }

    private void check(@Nullable PDResources resources) throws IOException {
        if (resources != null) {
            bombs.check(resources.getCOSObject().getItem(COSName.FONT));
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        budget.glyph();
        Letters known = letters.computeIfAbsent(font, Letters::new);
        String text = known.text(code);
        double x = sheet.x(matrix, 0, 0);
        double y = sheet.y(matrix, 0, 0);
        double alongX = sheet.x(matrix, 1, 0) - x;
        double alongY = sheet.y(matrix, 1, 0) - y;
        double size = Math.hypot(sheet.x(matrix, 0, 1) - x, sheet.y(matrix, 0, 1) - y);
        int turn = turn(alongX, alongY);
        if (turn < 0 || !(size > 0.5) || size > LARGEST || !sheet.shows(x, y)) {
            return;
        }
        if (text.equals(Letters.UNKNOWN)) {
            unreadable++;
            return;
        }
        double width = displacement.getX() * Math.hypot(alongX, alongY);
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        boolean bold = known.bold() || (mode.isStroke() && mode.isFill());
        keep(
                mode == RenderingMode.NEITHER ? hidden : seen,
                new Glyph(text, (float) x, (float) y, (float) width, (float) size, bold, turn));
    }

    /** A combining mark goes to the letter drawn before it. */
    private static void keep(List<Glyph> glyphs, Glyph glyph) {
        boolean mark = Character.getType(glyph.text().charAt(0)) == Character.NON_SPACING_MARK;
        if (mark && !glyphs.isEmpty() && !glyphs.getLast().blank()) {
            glyphs.set(glyphs.size() - 1, glyphs.getLast().marked(glyph.text()));
        } else {
            glyphs.add(glyph);
        }
    }

    /** 0 right, 1 down, 2 left, 3 up; -1 when slanted, as a watermark is. */
    private static int turn(double x, double y) {
        if (Math.abs(y) <= SLANT * Math.abs(x)) {
            return x >= 0 ? 0 : 2;
        }
        return Math.abs(x) <= SLANT * Math.abs(y) ? (y > 0 ? 1 : 3) : -1;
    }

    private void paint(String operator) {
        if (operator.equals("s") || operator.startsWith("b")) {
            paths.close();
        }
        boolean strokes = "sSbB".indexOf(operator.charAt(0)) >= 0;
        boolean fills = "fFbB".indexOf(operator.charAt(0)) >= 0;
        if (strokes && !inks.whiteLine()) {
            paths.stroke();
        }
        if (fills && !inks.whiteSurface()) {
            paths.fill();
        }
        paths.clear();
    }

    private void rectangle(List<COSBase> operands) {
        if (operands.size() >= 4
                && operands.get(2) instanceof COSNumber width
                && operands.get(3) instanceof COSNumber height) {
            float w = width.floatValue();
            float h = height.floatValue();
            at(operands, 0, 0, 0, paths::moveTo);
            at(operands, 0, w, 0, paths::lineTo);
            at(operands, 0, w, h, paths::lineTo);
            at(operands, 0, 0, h, paths::lineTo);
            paths.close();
        }
    }

    private void at(List<COSBase> operands, int first, PointSink sink) {
        at(operands, first, 0, 0, sink);
    }

    private void at(List<COSBase> operands, int first, float dx, float dy, PointSink sink) {
        if (operands.size() > first + 1
                && operands.get(first) instanceof COSNumber x
                && operands.get(first + 1) instanceof COSNumber y) {
            Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
            float px = x.floatValue() + dx;
            float py = y.floatValue() + dy;
            sink.take(sheet.x(matrix, px, py), sheet.y(matrix, px, py));
        }
    }

    private interface PointSink {
        void take(double x, double y);
    }
}
