package vn.caitien.intake.readers.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** The way from a page's own space to the page as displayed: top left is 0, 0, its rotation applied. */
final class Sheet {
    private static final float LARGEST = 14_400;

    private final PDRectangle crop;
    private final int quarter;

    Sheet(PDPage page) {
        crop = page.getCropBox();
        quarter = Math.floorMod(page.getRotation() / 90, 4);
    }

    double width() {
        return Math.clamp(quarter % 2 == 0 ? crop.getWidth() : crop.getHeight(), 1, LARGEST);
    }

    double height() {
        return Math.clamp(quarter % 2 == 0 ? crop.getHeight() : crop.getWidth(), 1, LARGEST);
    }

    boolean shows(double x, double y) {
        return x > -1 && y > -1 && x < width() + 1 && y < height() + 1;
    }

    double x(Matrix matrix, float x, float y) {
        return displayedX(userX(matrix, x, y), userY(matrix, x, y));
    }

    double y(Matrix matrix, float x, float y) {
        return displayedY(userX(matrix, x, y), userY(matrix, x, y));
    }

    private double userX(Matrix m, float x, float y) {
        return x * m.getScaleX() + y * m.getShearX() + m.getTranslateX() - crop.getLowerLeftX();
    }

    private double userY(Matrix m, float x, float y) {
        return x * m.getShearY() + y * m.getScaleY() + m.getTranslateY() - crop.getLowerLeftY();
    }

    private double displayedX(double u, double v) {
        return switch (quarter) {
            case 1 -> v;
            case 2 -> crop.getWidth() - u;
            case 3 -> crop.getHeight() - v;
            default -> u;
        };
    }

    private double displayedY(double u, double v) {
        return switch (quarter) {
            case 1 -> u;
            case 2 -> v;
            case 3 -> crop.getWidth() - u;
            default -> crop.getHeight() - v;
        };
    }
}
