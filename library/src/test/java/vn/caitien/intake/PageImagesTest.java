package vn.caitien.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.caitien.plan.Plan;

class PageImagesTest {
    private static final int WIDE = 620;

    @Test
    void a_pdf_has_as_many_sizes_as_pages() throws IOException, ReadException {
        Plan plan = Importer.standard().read("a.pdf", sample("pdf")).getFirst();
        assertThat(PageImages.sizes(sample("pdf"), Limits.DEFAULT)).hasSize(Objects.requireNonNull(plan.source()).pages());
    }

    @Test
    void a_page_is_as_wide_as_asked_for() throws IOException, ReadException {
        assertThat(drawn(PageImages.png(sample("pdf"), 1, WIDE, Limits.DEFAULT)).getWidth()).isBetween(WIDE - 1, WIDE + 1);
    }

    @Test
    void a_page_keeps_its_shape() throws IOException, ReadException {
        PageSize size = PageImages.sizes(sample("pdf"), Limits.DEFAULT).get(1);
        BufferedImage page = drawn(PageImages.png(sample("pdf"), 2, WIDE, Limits.DEFAULT));
        assertThat((double) page.getHeight() / page.getWidth()).isBetween(
                size.height() / size.width() - 0.01, size.height() / size.width() + 0.01);
    }

    @Test
    void there_is_no_page_after_the_last() throws IOException, ReadException {
        assertThat(PageImages.png(sample("pdf"), 99, WIDE, Limits.DEFAULT)).isNull();
    }

    @Test
    void a_word_document_has_no_pages_to_draw() throws IOException, ReadException {
        assertThat(PageImages.sizes(sample("docx"), Limits.DEFAULT)).isEmpty();
    }

    @Test
    void a_picture_is_its_own_page_of_a4() throws IOException, ReadException {
        List<PageSize> sizes = PageImages.sizes(picture(), Limits.DEFAULT);
        assertThat(sizes).singleElement().satisfies(size -> assertThat(size.height()).isBetween(840.0, 843.0));
        assertThat(drawn(PageImages.png(picture(), 1, WIDE, Limits.DEFAULT)).getWidth()).isEqualTo(WIDE);
    }

    @Test
    void a_damaged_file_is_refused() {
        byte[] broken = "%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> PageImages.sizes(broken, Limits.DEFAULT)).isInstanceOf(ReadException.class);
        assertThatThrownBy(() -> PageImages.png(broken, 1, WIDE, Limits.DEFAULT)).isInstanceOf(ReadException.class);
    }

    private static byte[] sample(String ending) throws IOException {
        return Files.readAllBytes(Path.of("..", "samples", "preschool-2025." + ending));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1000, 1414, BufferedImage.TYPE_BYTE_GRAY), "png", out);
        return out.toByteArray();
    }

    private static BufferedImage drawn(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
