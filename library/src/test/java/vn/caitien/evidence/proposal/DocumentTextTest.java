package vn.caitien.evidence.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.intake.Limits;
import vn.caitien.samples.Scanner;

class DocumentTextTest {

    private static final List<InventedPage> THREE = List.of(
            InventedPage.named("own-decision"), InventedPage.named("letter-of-department"), InventedPage.named("party-resolution"));

    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }

    private Path file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_whole_text_holds_every_page() throws IOException {
        assertThat(DocumentText.all(file(DrawnPage.pdf(THREE))).text()).contains("05/QĐ-THBD", "1234/SGDĐT-GDTH", "05-NQ/CB");
    }

    @Test
    void the_beginning_holds_two_pages_and_says_that_there_is_more() throws IOException {
        DocumentText text = DocumentText.first(file(DrawnPage.pdf(THREE)));
        assertThat(text.lines()).extracting(TextLine::page).containsOnly(1, 2);
        assertThat(text.cut()).isTrue();
    }

    @Test
    void a_short_document_is_not_cut() throws IOException {
        assertThat(DocumentText.first(file("Biên bản họp tổ chuyên môn")).cut()).isFalse();
    }

    @Test
    void cells_of_tables_are_text_too() throws IOException {
        assertThat(DocumentText.all(file("<html><body><table border=1><tr><td>Máy chiếu</td><td>05 bộ</td></tr></table></body></html>")).text())
                .contains("Máy chiếu", "05 bộ");
    }

    @Test
    void more_text_than_the_bound_is_cut_there() throws IOException {
        DocumentText text = DocumentText.all(file("Nhà trường tổ chức họp phụ huynh đầu năm học.\n\n".repeat(10_000)));
        assertThat(text.text().length()).isBetween(199_000, 200_001);
        assertThat(text.cut()).isTrue();
    }

    @Test
    void a_file_that_is_not_there_is_unreadable() {
        assertThat(DocumentText.all(folder.resolve("none")).missing()).isEqualTo(NoText.UNREADABLE);
    }

    @Test
    void a_folder_is_unreadable() {
        assertThat(DocumentText.all(folder).missing()).isEqualTo(NoText.UNREADABLE);
    }

    @Test
    void an_empty_file_is_empty() throws IOException {
        assertThat(DocumentText.all(file("")).missing()).isEqualTo(NoText.EMPTY);
    }

    @Test
    void a_file_over_the_limit_is_not_read() throws IOException {
        Limits small = new Limits(10, 1000, 5, Duration.ofSeconds(5), 100);
        assertThat(DocumentText.of(file("Hơn mười chữ cái trong tệp"), new TextLimits(small, 2, 100, null)).missing()).isEqualTo(NoText.TOO_MUCH);
    }

    @Test
    void pictures_are_left_unread_where_they_are_not_wanted() throws IOException {
        byte[] scan = Scanner.scanned(DrawnPage.pdf(InventedPage.named("own-decision")), 50);
        assertThat(DocumentText.of(file(scan), TextLimits.FIRST.withoutScans()).missing()).isEqualTo(NoText.PICTURES);
    }

    @Test
    void a_locked_or_unknown_or_broken_file_says_so() throws IOException {
        assertThat(DocumentText.all(file(new byte[] {'P', 'K', 3, 4, 0, 0, 0})).missing()).isNotNull();
        assertThat(DocumentText.all(file("%PDF-1.7 broken")).missing()).isEqualTo(NoText.BROKEN);
    }

    @Test
    void noise_throws_nothing() throws IOException {
        Random random = new Random(7);
        for (int length : new int[] {1, 100, 10_000, 300_000}) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(DocumentText.of(file(bytes), TextLimits.FIRST.withoutScans())).isNotNull();
        }
    }

    @Test
    void half_a_document_throws_nothing() throws IOException {
        byte[] whole = PageLayout.WORD_TABLE.of(InventedPage.named("own-decision"));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThat(DocumentText.first(file(half)).missing()).isNotNull();
    }
}
