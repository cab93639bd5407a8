package vn.caitien.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.intake.Importer;
import vn.caitien.measure.Measured;
import vn.caitien.samples.Documents;
import vn.caitien.samples.Format;
import vn.caitien.samples.LibreOffice;

/** Documents nobody has looked at: made by chance, the same ones in every run. */
class RandomDocumentsTest {
    private static final Importer IMPORTER = Importer.standard();

    @ParameterizedTest
    @CsvSource({"DOCX, 15", "XLSX, 15", "PDF, 8"})
    void aFewAreReadAsWellAsTheSamples(Format format, int count) throws IOException {
        assertKept(Bounds.of(format), random(format, 20_000, count));
    }

    @Tag("full")
    @ParameterizedTest
    @EnumSource
    void moreAreReadAsWellAsTheSamples(Format format) throws IOException {
        assertKept(Bounds.of(format), random(format, 30_000, 60));
    }

    @Tag("full")
    @ParameterizedTest
    @CsvSource({"DOCX, DOCX", "XLSX, XLSX", "DOCX, PDF"})
    void whatLibreOfficeSavedIsReadAsWell(Format made, Format saved) throws IOException, InterruptedException {
        boolean required = Boolean.parseBoolean(System.getenv("CI"));
        assumeTrue(required || LibreOffice.there(), "there is no LibreOffice: nothing is saved by it");
        List<Trial> trials = Documents.random(made, 31_000, 10).map(Trial::of).toList();
        List<byte[]> files = LibreOffice.convert(trials.stream().map(Trial::bytes).toList(), made.ending(), saved.ending());
        List<Outcome> outcomes = new ArrayList<>();
        for (int at = 0; at < files.size(); at++) {
            outcomes.add(trials.get(at).with(saved, files.get(at)).run(IMPORTER));
        }
        assertKept(Bounds.of(saved), new Accuracy(outcomes));
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void aThousandAreReadAsWellAsTheSamples(Format format) throws IOException {
        Accuracy all = random(format, 40_000, 1_000);
        System.out.println(format + "\n" + all.distribution());
        assertKept(Bounds.of(format), all);
    }

    private static Accuracy random(Format format, long seed, int count) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (long each = seed; each < seed + count; each++) {
            outcomes.add(Trial.of(Documents.random(format, each)).run(IMPORTER));
        }
        return new Accuracy(outcomes);
    }

    private static void assertKept(Bounds bounds, Accuracy all) {
        assertThat(all.outcomes()).allSatisfy(outcome -> assertThat(outcome.plans()).as(outcome.name()).isEqualTo(1));
        bounds.holdForCells(all);
        bounds.holdForHeader(all);
        bounds.holdForSections(all);
        bounds.holdForValues(all, Measured::time);
        bounds.holdForValues(all, Measured::cost);
        bounds.holdForValues(all, Measured::level);
    }
}
