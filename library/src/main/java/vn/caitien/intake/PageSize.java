package vn.caitien.intake;

/**
 * How large a page of a source is, as it is displayed.
 *
 * @param width in points, as the boxes of places are
 * @param height in points
 */
public record PageSize(double width, double height) {
    public PageSize {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException(width + " x " + height);
        }
    }
}
