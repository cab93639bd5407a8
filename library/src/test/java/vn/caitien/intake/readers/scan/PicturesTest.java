package vn.caitien.intake.readers.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.readers.Readers;

class PicturesTest {
    private static byte[] picture(String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_BYTE_GRAY), kind, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpeg, image/jpeg", "tiff, image/tiff"})
    void a_picture_is_known_by_its_content(String kind, String mediaType) throws IOException {
        assertThat(Pictures.mediaType(picture(kind))).isEqualTo(mediaType);
    }

    @ParameterizedTest
    @CsvSource({"gif", "bmp"})
    void other_kinds_are_no_pictures_of_pages(String kind) throws IOException {
        assertThat(Pictures.mediaType(picture(kind))).isNull();
    }

    @Test
    void text_is_no_picture() {
        assertThat(Pictures.mediaType(new byte[] {'a', 'b', 'c'})).isNull();
    }

    @Test
    void a_picture_is_one_page() throws IOException, ReadException {
        List<Integer> pages = new ArrayList<>();
        Pictures.each(picture("png"), 5, 10_000, (image, page, of) -> pages.add(of));
        assertThat(pages).containsExactly(1);
    }

    @Test
    void a_picture_with_too_many_pixels_is_refused_before_it_is_unpacked() throws IOException {
        byte[] bytes = picture("png");
        assertThatThrownBy(() -> Pictures.each(bytes, 5, 2_000, (image, page, of) -> {})).hasMessageStartingWith("TOO_LARGE");
    }

    @Test
    void a_damaged_picture_is_refused() throws IOException {
        byte[] bytes = picture("png");
        assertThatThrownBy(() -> Pictures.each(Arrays.copyOf(bytes, 40), 5, 10_000, (image, page, of) -> {}))
                .hasMessageStartingWith("BROKEN");
    }

    @Test
    void without_the_wish_to_read_pictures_one_holds_no_text() throws IOException {
        byte[] bytes = picture("png");
        assertThatThrownBy(() -> Readers.read(bytes, Limits.DEFAULT)).hasMessageStartingWith("NO_TEXT");
    }
}
