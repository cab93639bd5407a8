package vn.caitien.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Polygon;
import java.awt.image.BufferedImage;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrightSheetTest {
    private static final int WIDE = 800;
    private static final BufferedImage PAGE = Printed.page(WIDE);

    @ParameterizedTest
    @ValueSource(doubles = {0, 6, -10})
    void a_sheet_on_a_table_has_its_own_size(double degrees) {
        Shades small = Shades.of(Printed.onTable(PAGE, degrees), 320);
        Corners corners = Objects.requireNonNull(BrightSheet.of(small)).scaled(small.scale());
        assertThat(corners.side(0)).isEqualTo(WIDE, Offset.offset(0.02 * WIDE));
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, -8})
    void a_sheet_on_a_table_lies_as_it_was_laid(double degrees) {
        Corners corners = Objects.requireNonNull(BrightSheet.of(Shades.of(Printed.onTable(PAGE, degrees), 320)));
        double slope = Math.atan2(corners.y()[1] - corners.y()[0], corners.x()[1] - corners.x()[0]);
        assertThat(Math.toDegrees(slope)).isEqualTo(degrees, Offset.offset(1.0));
    }

    @Test
    void a_sheet_seen_from_the_side_has_four_corners() {
        int[] x = {300, 900, 1000, 200};
        int[] y = {200, 220, 1400, 1350};
        BufferedImage photo = new BufferedImage(1200, 1600, BufferedImage.TYPE_INT_RGB);
        photo.createGraphics().fill(new Polygon(x, y, 4));
        Shades small = Shades.of(photo, 320);
        Corners corners = Objects.requireNonNull(BrightSheet.of(small)).scaled(small.scale());
        for (int i = 0; i < x.length; i++) {
            assertThat(Math.hypot(corners.x()[i] - x[i], corners.y()[i] - y[i])).isLessThan(12);
        }
    }

    @Test
    void a_page_that_fills_the_picture_is_left_as_it_is() {
        assertThat(BrightSheet.of(Shades.of(PAGE, 320))).isNull();
    }

    @Test
    void a_crowd_is_no_sheet() {
        assertThat(BrightSheet.of(Shades.of(Printed.crowd(WIDE, WIDE), 320))).isNull();
    }

    @Test
    void a_round_plate_is_no_sheet() {
        BufferedImage plate = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
        plate.createGraphics().fillOval(100, 100, 400, 400);
        assertThat(BrightSheet.of(Shades.of(plate, 320))).isNull();
    }

    @Test
    void two_sheets_are_not_one() {
        BufferedImage two = new BufferedImage(1000, 600, BufferedImage.TYPE_INT_RGB);
        two.createGraphics().fillRect(50, 50, 420, 500);
        two.createGraphics().fillRect(530, 50, 420, 500);
        assertThat(BrightSheet.of(Shades.of(two, 320))).isNull();
    }

    @Test
    void a_sheet_cut_off_by_the_edge_is_left_as_it_is() {
        BufferedImage photo = Printed.onTable(PAGE, 5);
        assertThat(BrightSheet.of(Shades.of(photo.getSubimage(0, 0, 900, photo.getHeight()), 320))).isNull();
    }
}
