package vn.caitien.evidence.file;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One photo of a paper as a page: upright, cut to the sheet where one is seen, its lines level. */
final class PhotoPage {
    /** A page of A4 is read well from about 200 dots an inch. */
    static final int WIDEST = 1700;
    /** A photo is thinned out to no more before anything is done with it. */
    private static final long MOST_IN_MEMORY = 16_000_000;
    private static final int FOR_EDGES = 320;
    private static final int FOR_LINES = 1000;
    /** Of a sheet's way from edge to middle: its shadow and the table that shows beside a bent edge. */
    private static final double RIM = 0.008;
    private static final double LEVEL = 0.3;
    private static final double LARGER = 1.3;

    private PhotoPage() {}

    static BufferedImage of(Path photo) throws IOException, Picture.Unreadable {
        BufferedImage upright;
        try (Picture picture = Picture.open(photo)) {
            upright = Flattened.upright(picture.thinned(MOST_IN_MEMORY), picture.orientation(), (int) (WIDEST * LARGER));
        }
        return Flattened.upright(level(sheet(upright)), Exif.UPRIGHT, WIDEST);
    }

    private static BufferedImage sheet(BufferedImage photo) {
        Shades small = Shades.of(photo, FOR_EDGES);
        @Nullable Corners corners = BrightSheet.of(small);
        return corners == null ? photo : Flattened.of(photo, corners.scaled(small.scale()).inwards(RIM));
    }

    private static BufferedImage level(BufferedImage page) {
        Tilt tilt = Tilt.of(Shades.of(page, FOR_LINES));
        return tilt.certain() && Math.abs(tilt.degrees()) > LEVEL ? Flattened.turned(page, -tilt.degrees()) : page;
    }
}
