package vn.caitien.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class ThumbnailTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {120, 300})
    void the_first_page_of_a_pdf_is_as_wide_as_wanted(int width) throws IOException {
        assertThat(drawn(SamplePlans.any("pdf"), FileKind.PDF, width).getWidth()).isBetween(width - 1, width + 1);
    }

    @Test
    void the_first_page_of_a_pdf_has_ink_on_it() throws IOException {
        BufferedImage small = drawn(SamplePlans.any("pdf"), FileKind.PDF, 300);
        assertThat(IntStream.of(Shades.of(small, 300).grey()).min().orElseThrow()).isLessThan(128);
    }

    @Test
    void a_page_keeps_its_colours() throws IOException {
        BufferedImage red = new BufferedImage(400, 500, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 400 * 500; i++) {
            red.setRGB(i % 400, i / 400, Color.RED.getRGB());
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PhotoPages.write(List.of(Printed.file(folder, "red", Printed.jpeg(red))), pdf);
        BufferedImage small = drawn(Printed.file(folder, "pdf", pdf.toByteArray()), FileKind.PDF, 100);
        assertThat(new Color(small.getRGB(50, 70)).getGreen()).isLessThan(60);
    }

    @Test
    void a_photo_is_as_wide_as_wanted() throws IOException {
        Path photo = Printed.file(folder, "photo", Printed.jpeg(Printed.crowd(1600, 1200)));
        assertThat(drawn(photo, FileKind.JPEG, 200).getWidth()).isEqualTo(200);
    }

    @Test
    void a_photo_of_a_telephone_held_upright_is_upright() throws IOException {
        Path photo = Printed.file(folder, "photo", Printed.held(Printed.crowd(1600, 1200), 6));
        BufferedImage small = drawn(photo, FileKind.JPEG, 150);
        assertThat(small.getHeight()).isBetween(198, 202);
    }

    @Test
    void a_small_picture_stays_small() throws IOException {
        Path picture = Printed.file(folder, "picture", Crafted.picture("png"));
        assertThat(drawn(picture, FileKind.PNG, 300).getWidth()).isEqualTo(60);
    }

    @Test
    void a_strip_is_no_higher_than_twice_what_is_wanted() throws IOException {
        Path strip = Printed.file(folder, "strip", Printed.jpeg(new BufferedImage(50, 5000, BufferedImage.TYPE_INT_RGB)));
        assertThat(drawn(strip, FileKind.JPEG, 100).getHeight()).isLessThanOrEqualTo(205);
    }

    @Test
    void of_a_picture_larger_than_anyone_can_look_at_there_is_none() throws IOException {
        Path huge = Printed.file(folder, "huge", Crafted.pngOfSize(100_000, 100_000));
        assertThat(Thumbnail.of(huge, FileKind.PNG, 100)).isEmpty();
    }

    @Test
    void a_page_larger_than_any_sheet_is_drawn_small() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(14_400, 1)));
            document.save(out);
        }
        Path file = Printed.file(folder, "wide", out.toByteArray());
        assertThat(drawn(file, FileKind.PDF, 5000).getWidth()).isLessThanOrEqualTo(Thumbnail.WIDEST + 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "JPEG", "PNG", "TIFF"}, mode = Mode.EXCLUDE)
    void of_other_kinds_there_is_none(FileKind kind) throws IOException {
        assertThat(Thumbnail.of(SamplePlans.any("docx"), kind, 100)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "JPEG", "PNG", "TIFF"})
    void of_a_spoiled_file_there_is_none(FileKind kind) throws IOException {
        assertThat(Thumbnail.of(Printed.file(folder, "spoiled", Crafted.latin("%PDF-1.7 nothing")), kind, 100)).isEmpty();
    }

    private static BufferedImage drawn(Path file, FileKind kind, int width) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Thumbnail.of(file, kind, width).orElseThrow()));
    }
}
