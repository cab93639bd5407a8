package vn.caitien.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExifTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void it_is_read_how_the_telephone_was_held(int orientation) throws IOException {
        byte[] photo = Printed.held(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), orientation);
        assertThat(JpegHead.of(Printed.file(folder, "photo", photo)).orientation()).isEqualTo(orientation);
    }

    @Test
    void a_photo_that_says_nothing_is_upright() throws IOException {
        assertThat(JpegHead.of(Printed.file(folder, "photo", Crafted.picture("jpg"))).orientation()).isEqualTo(Exif.UPRIGHT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 99})
    void nonsense_is_upright(int orientation) throws IOException {
        byte[] photo = Printed.held(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), orientation);
        assertThat(JpegHead.of(Printed.file(folder, "photo", photo)).orientation()).isEqualTo(Exif.UPRIGHT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10, 22, 30, 40})
    void a_photo_cut_off_is_upright(int length) throws IOException {
        byte[] photo = Printed.held(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), 1);
        assertThat(JpegHead.of(Printed.file(folder, "photo", Arrays.copyOf(photo, length))).orientation()).isEqualTo(Exif.UPRIGHT);
    }

    @Test
    void a_photo_that_is_sent_coarse_first_says_so() throws IOException {
        byte[] photo = Crafted.latin("\377\330\377\302\0\4ab\377\332");
        assertThat(JpegHead.of(Printed.file(folder, "photo", photo)).progressive()).isTrue();
    }

    @Test
    void a_photo_that_is_sent_row_by_row_says_so() throws IOException {
        assertThat(JpegHead.of(Printed.file(folder, "photo", Crafted.picture("jpg"))).progressive()).isFalse();
    }

    /** Where the upper left corner as stored belongs (CIPA DC-008, 4.6.4 A). */
    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1"})
    void the_corner_stored_first_goes_where_it_belongs(int orientation, int right, int down) {
        BufferedImage stored = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 100; i++) {
            stored.setRGB(i % 10, i / 10, Color.RED.getRGB());
        }
        BufferedImage upright = Flattened.upright(stored, orientation, 1000);
        int x = right == 0 ? 5 : upright.getWidth() - 5;
        int y = down == 0 ? 5 : upright.getHeight() - 5;
        assertThat(new Color(upright.getRGB(x, y))).isEqualTo(Color.RED);
    }

    @ParameterizedTest
    @CsvSource({"1, 60", "3, 60", "6, 40", "8, 40"})
    void a_photo_on_its_side_changes_its_shape(int orientation, int width) {
        BufferedImage stored = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        assertThat(Flattened.upright(stored, orientation, 1000).getWidth()).isEqualTo(width);
    }
}
