package vn.caitien.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlattenedTest {
    /** A sheet seen from its lower edge: the upper one is shorter. */
    private static final Corners CORNERS = new Corners(new double[] {120, 280, 340, 60}, new double[] {50, 50, 350, 350});

    @ParameterizedTest
    @CsvSource({"0.02, 0.02", "0.98, 0.02", "0.98, 0.98", "0.02, 0.98", "0.5, 0.5"})
    void a_sheet_seen_from_the_side_fills_its_rectangle(double across, double down) {
        BufferedImage flat = Flattened.of(photo(), CORNERS);
        assertThat(new Color(flat.getRGB((int) (across * flat.getWidth()), (int) (down * flat.getHeight())))).isEqualTo(Color.WHITE);
    }

    @Test
    void its_sides_are_the_mean_of_what_is_seen() {
        BufferedImage flat = Flattened.of(photo(), CORNERS);
        assertThat(flat.getWidth()).isEqualTo(220);
        assertThat(flat.getHeight()).isEqualTo(306);
    }

    @Test
    void what_can_be_seen_through_becomes_white() {
        BufferedImage clear = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
        assertThat(new Color(Flattened.upright(clear, Exif.UPRIGHT, 10).getRGB(5, 5))).isEqualTo(Color.WHITE);
    }

    @Test
    void a_small_picture_is_not_made_larger() {
        BufferedImage small = new BufferedImage(10, 20, BufferedImage.TYPE_INT_RGB);
        assertThat(Flattened.upright(small, Exif.UPRIGHT, 100).getWidth()).isEqualTo(10);
    }

    private static BufferedImage photo() {
        BufferedImage photo = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = photo.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fill(new Polygon(new int[] {120, 280, 340, 60}, new int[] {50, 50, 350, 350}, 4));
        pen.dispose();
        return photo;
    }
}
