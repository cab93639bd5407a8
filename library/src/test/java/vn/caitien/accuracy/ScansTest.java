package vn.caitien.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.Importer;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.Scans;
import vn.caitien.measure.Measured;
import vn.caitien.plan.Plan;
import vn.caitien.samples.Format;
import vn.caitien.samples.Samples;
import vn.caitien.samples.Scanner;

/** What scans owe, on a few samples turned into pictures; each page takes the program tesseract some seconds. */
@Tag("full")
class ScansTest {
    private static final List<String> AT_300 = List.of("primary-2025", "preschool-form2-2026");
    private static final List<String> AT_200 = List.of("upper-secondary-2025");
    private static final Importer IMPORTER = Importer.standard().readingScans(Scans.STANDARD);

    @BeforeAll
    static void tesseract() {
        assumeTrue(Scanner.canBeRead() || System.getenv("CI") != null,
                "tesseract-ocr and tesseract-ocr-vie are not installed: scans are not tried");
    }

    private static Accuracy scans(List<String> names, int dpi) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Trial trial : Trial.in(Samples.folder(), Format.PDF)) {
            if (names.stream().anyMatch(trial.name()::startsWith)) {
                outcomes.add(trial.with(Format.PDF, Scanner.scanned(trial.bytes(), dpi)).run(IMPORTER));
            }
        }
        assertThat(outcomes).hasSameSizeAs(names);
        return new Accuracy(outcomes);
    }

    @Test
    void scans_at_300_dpi_are_read_as_well_as_promised() throws IOException {
        Accuracy all = scans(AT_300, 300);
        assertThat(all.cells()).as(all.complaints()).isGreaterThanOrEqualTo(0.85);
        assertThat(all.outcomes()).as(all.complaints()).allMatch(outcome -> outcome.plain().allRows());
        assertThat(all.plain(Measured::header).value()).as(all.complaints()).isGreaterThanOrEqualTo(0.8);
        assertThat(all.sections(Outcome::plain)).as(all.complaints()).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void scans_at_200_dpi_are_read_with_all_rows() throws IOException {
        Accuracy all = scans(AT_200, 200);
        assertThat(all.outcomes()).as(all.complaints()).allMatch(outcome -> outcome.plain().allRows());
        assertThat(all.cells()).as(all.complaints()).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void every_cell_of_a_scan_says_that_it_was_recognised() throws IOException, ReadException {
        Path file = Samples.folder().resolve("primary-2025.pdf");
        Plan plan = IMPORTER.read("scan.pdf", Scanner.scanned(Files.readAllBytes(file), 300)).getFirst();
        assertThat(plan.rows()).flatExtracting(row -> row.provenance().values())
                .allSatisfy(place -> assertThat(place.cell()).isEqualTo("OCR"));
    }
}
