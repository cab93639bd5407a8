package vn.caitien.intake.readers.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperTest {
    private static Raster whitened(Sketch sketch) {
        return new Paper(sketch.raster()).whitened(sketch.raster());
    }

    @Test
    void grey_paper_becomes_white() {
        assertThat(whitened(new Sketch(200, 200, 170)).at(100, 100)).isEqualTo(255);
    }

    @Test
    void ink_on_grey_paper_stays_dark() {
        assertThat(whitened(new Sketch(200, 200, 170).box(100, 100, 110, 104)).at(105, 102)).isLessThan(60);
    }

    @Test
    void a_field_of_ink_stays_dark() {
        assertThat(whitened(Sketch.white(200, 200).box(64, 64, 128, 128)).at(100, 100)).isLessThan(60);
    }

    @Test
    void a_single_dark_pixel_is_dirt() {
        assertThat(Specks.without(Sketch.white(20, 20).box(10, 10, 11, 11).raster()).at(10, 10)).isEqualTo(255);
    }

    @Test
    void a_single_hole_in_ink_is_filled() {
        Raster holed = Sketch.white(40, 40).box(10, 10, 30, 30).raster();
        holed.grey()[20 * 40 + 20] = (byte) 255;
        assertThat(Specks.without(holed).at(20, 20)).isZero();
    }

    @Test
    void a_dot_of_several_pixels_stays() {
        assertThat(Specks.without(Sketch.white(20, 20).box(10, 10, 13, 13).raster()).at(11, 11)).isLessThan(60);
    }
}
