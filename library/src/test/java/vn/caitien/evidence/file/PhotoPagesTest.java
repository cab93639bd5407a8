package vn.caitien.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.evidence.file.Inspection.Fit;
import vn.caitien.evidence.file.PhotoPages.Fault;
import vn.caitien.evidence.file.PhotoPages.Made;

class PhotoPagesTest {
    private static final BufferedImage PAGE = Printed.page(1240);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(doubles = {5, -5, 9.5})
    void text_that_was_turned_lies_level(double degrees) throws IOException {
        BufferedImage made = page(Flattened.turned(PAGE, degrees));
        assertThat(Tilt.of(Shades.of(made, 1000)).degrees()).isEqualTo(0, Offset.offset(0.5));
    }

    @Test
    void a_line_drawn_across_the_turned_text_lies_level() throws IOException {
        BufferedImage page = copy(PAGE);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(100, 700, 1000, 8);
        pen.dispose();
        assertThat(Math.abs(slopeOfRed(page(Flattened.turned(page, 5))))).isLessThan(1.0);
    }

    @Test
    void a_sheet_on_a_table_is_cut_out() throws IOException {
        BufferedImage made = page(Printed.onTable(PAGE, 5));
        assertThat(dark(made)).isLessThan(0.2);
    }

    @Test
    void a_sheet_on_a_table_lies_level() throws IOException {
        BufferedImage made = page(Printed.onTable(PAGE, -7));
        assertThat(Tilt.of(Shades.of(made, 1000)).degrees()).isEqualTo(0, Offset.offset(0.5));
    }

    @Test
    void a_photo_of_people_stays_as_it_is() throws IOException {
        BufferedImage made = page(Printed.crowd(1240, 1754));
        assertThat(made.getRGB(3, 3) & 0xff).isNotEqualTo(0xff);
    }

    @Test
    void every_photo_is_a_page_in_its_place() throws IOException {
        List<Path> photos = List.of(photo("a", PAGE), photo("b", Printed.crowd(1600, 800)));
        try (PDDocument document = Loader.loadPDF(made(photos))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(842, Offset.offset(1f));
            assertThat(document.getPage(1).getMediaBox().getHeight()).isEqualTo(595, Offset.offset(1f));
        }
    }

    @Test
    void a_photo_of_a_telephone_held_upright_is_upright() throws IOException {
        Path photo = Printed.file(folder, "photo", Printed.held(Printed.crowd(800, 600), 6));
        try (PDDocument document = Loader.loadPDF(made(List.of(photo)))) {
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(842, Offset.offset(1f));
        }
    }

    @Test
    void a_page_has_no_more_pixels_than_are_read() throws IOException, Picture.Unreadable {
        Path photo = photo("large", Printed.crowd(3000, 4000));
        assertThat(PhotoPage.of(photo).getWidth()).isEqualTo(PhotoPage.WIDEST);
    }

    @Test
    void the_same_photos_give_the_same_bytes() throws IOException {
        List<Path> photos = List.of(photo("a", PAGE));
        assertThat(made(photos)).isEqualTo(made(photos));
    }

    @Test
    void what_is_made_may_be_evidence() throws IOException {
        Path file = Printed.file(folder, "pdf", made(List.of(photo("a", PAGE))));
        assertThat(FileInspector.inspect(file)).isEqualTo(new Fit(FileKind.PDF));
    }

    @Test
    void a_spoiled_photo_is_named_by_its_place() throws IOException {
        List<Path> photos = List.of(photo("a", PAGE), Printed.file(folder, "b", Crafted.latin("no photo")));
        assertThat(PhotoPages.write(photos, new ByteArrayOutputStream())).isEqualTo(new Made.Refused(1, Fault.UNREADABLE));
    }

    @Test
    void nothing_is_written_of_refused_photos() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PhotoPages.write(List.of(photo("a", PAGE), Printed.file(folder, "b", Crafted.latin("no photo"))), out);
        assertThat(out.size()).isZero();
    }

    @Test
    void a_photo_larger_than_any_is_refused() throws IOException {
        Path photo = Printed.file(folder, "huge", Crafted.pngOfSize(20_000, 20_000));
        assertThat(PhotoPages.write(List.of(photo), new ByteArrayOutputStream())).isEqualTo(new Made.Refused(0, Fault.TOO_LARGE));
    }

    @Test
    void more_photos_than_a_document_has_are_refused() throws IOException {
        List<Path> photos = Collections.nCopies(PhotoPages.MOST + 1, folder.resolve("any"));
        assertThat(PhotoPages.write(photos, new ByteArrayOutputStream())).isEqualTo(new Made.Refused(PhotoPages.MOST, Fault.TOO_MANY));
    }

    private Path photo(String name, BufferedImage photo) throws IOException {
        return Printed.file(folder, name, Printed.jpeg(photo));
    }

    private static byte[] made(List<Path> photos) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(PhotoPages.write(photos, out)).isEqualTo(new Made.Whole(photos.size()));
        return out.toByteArray();
    }

    /** The page made of a photo, as it is printed. */
    private BufferedImage page(BufferedImage photo) throws IOException {
        try (PDDocument document = Loader.loadPDF(made(List.of(photo("photo", photo))))) {
            return new PDFRenderer(document).renderImageWithDPI(0, 110);
        }
    }

    private static BufferedImage copy(BufferedImage page) {
        return Flattened.upright(page, Exif.UPRIGHT, page.getWidth());
    }

    private static double dark(BufferedImage page) {
        int[] grey = Shades.of(page, 200).grey();
        return Arrays.stream(grey).filter(value -> value < 110).count() / (double) grey.length;
    }

    /** Of the straight line nearest to all red pixels, in degrees. */
    private static double slopeOfRed(BufferedImage page) {
        double n = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumXy = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                Color color = new Color(page.getRGB(x, y));
                if (color.getRed() > 180 && color.getGreen() < 90) {
                    n++;
                    sumX += x;
                    sumY += y;
                    sumXx += (double) x * x;
                    sumXy += (double) x * y;
                }
            }
        }
        assertThat(n).isGreaterThan(1000);
        return Math.toDegrees(Math.atan((n * sumXy - sumX * sumY) / (n * sumXx - sumX * sumX)));
    }
}
