package vn.caitien.evidence.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.samples.Scanner;

/** What is proposed of pictures of invented pages, read by tesseract. */
@Tag("full")
class ScannedProposalTest {
    private static final double FOUND = 0.85;
    /** Accents that a picture does not show; people look at the page when they confirm. */
    private static final int MOST_WRONG = 6;

    @TempDir
    Path folder;

    @Test
    void most_of_what_pictures_say_is_proposed_and_next_to_nothing_wrong() throws Exception {
        assumeTrue(Boolean.parseBoolean(System.getenv("CI")) || Scanner.canBeRead(), "there is no tesseract: no picture is read");
        List<InventedPage> pages = new ArrayList<>(InventedPage.all());
        pages.addAll(InventedPage.more());
        Tally tally = new Tally();
        for (InventedPage page : pages) {
            DocumentText text = DocumentText.first(Files.write(folder.resolve("page"), PageLayout.SCAN.of(page)));
            tally.add(page.name(), page.proposed(text), page.truth());
        }
        assertThat(tally.wrong()).as(tally.toString()).isLessThanOrEqualTo(MOST_WRONG);
        assertThat(tally.found()).as(tally.toString()).isGreaterThanOrEqualTo(FOUND);
    }

    @Test
    void a_long_scan_is_read_so_far_and_says_that_there_is_more() throws Exception {
        assumeTrue(Boolean.parseBoolean(System.getenv("CI")) || Scanner.canBeRead(), "there is no tesseract: no picture is read");
        byte[] scan = Scanner.scanned(DrawnPage.pdf(InventedPage.all().subList(0, 4)), 150);
        DocumentText text = DocumentText.first(Files.write(folder.resolve("page"), scan));
        assertThat(text.scanned()).isTrue();
        assertThat(text.cut()).isTrue();
        assertThat(text.text()).contains("05/QĐ-THBD");
    }
}
