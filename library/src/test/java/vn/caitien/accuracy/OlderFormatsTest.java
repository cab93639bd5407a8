package vn.caitien.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.intake.Importer;
import vn.caitien.measure.Measured;
import vn.caitien.plan.PlanJson;
import vn.caitien.samples.Documents;
import vn.caitien.samples.Format;
import vn.caitien.samples.LibreOffice;
import vn.caitien.samples.Samples;

/** Plans that LibreOffice saved in formats other than those they were made in, as it does for its clipboard too. */
class OlderFormatsTest {
    private static final Bounds BOUNDS = new Bounds(0.98, 0.95, 0.95, 0.90);
    private static final Importer IMPORTER = Importer.standard();

    @Tag("full")
    @ParameterizedTest
    @CsvSource({"DOCX, .rtf", "DOCX, .html", "XLSX, .html", "DOCX, .doc", "DOCX, .odt", "XLSX, .xls", "XLSX, .ods"})
    void samplesAreReadAsPromised(Format made, String saved) throws Exception {
        List<Trial> trials = new ArrayList<>();
        for (Samples.Sample sample : Samples.all()) {
            trials.add(new Trial(sample.name(), made, Files.readAllBytes(sample.file(made)), PlanJson.write(sample.truth())));
        }
        hold(trials, saved);
    }

    @Tag("full")
    @ParameterizedTest
    @CsvSource({"DOCX, .rtf", "DOCX, .html", "XLSX, .html", "DOCX, .doc", "DOCX, .odt", "XLSX, .xls", "XLSX, .ods"})
    void randomPlansAreReadAsPromised(Format made, String saved) throws Exception {
        hold(Documents.random(made, 32_000, 6).map(Trial::of).toList(), saved);
    }

    private static void hold(List<Trial> trials, String saved) throws Exception {
        boolean required = Boolean.parseBoolean(System.getenv("CI"));
        assumeTrue(required || LibreOffice.there(), "there is no LibreOffice: nothing is saved by it");
        List<Outcome> outcomes = new ArrayList<>();
        for (Trial trial : saved(trials, saved)) {
            outcomes.add(trial.run(IMPORTER));
        }
        Accuracy all = new Accuracy(outcomes);
        assertThat(outcomes).hasSizeGreaterThan(1).allSatisfy(BOUNDS::holdForOne);
        BOUNDS.holdForCells(all);
        BOUNDS.holdForHeader(all);
        BOUNDS.holdForSections(all);
        BOUNDS.holdForValues(all, Measured::time);
        BOUNDS.holdForValues(all, Measured::cost);
        BOUNDS.holdForValues(all, Measured::level);
    }

    /** A sheet is judged by what stands in it. */
    private static List<Trial> saved(List<Trial> trials, String ending) throws Exception {
        List<Trial> wanted = new ArrayList<>();
        for (Trial trial : trials) {
            if (!ending.equals(".html") || !hasDeletions(trial.bytes())) {
                wanted.add(trial);
            }
        }
        List<byte[]> files =
                LibreOffice.convert(wanted.stream().map(Trial::bytes).toList(), wanted.getFirst().format().ending(), ending);
        List<Trial> saved = new ArrayList<>();
        for (int at = 0; at < files.size(); at++) {
            Trial trial = wanted.get(at);
            String truth = trial.format() == Format.XLSX ? Standing.in(trial.bytes(), trial.truth()) : trial.truth();
            saved.add(new Trial(trial.name() + " as " + ending, Format.DOCX, files.get(at), truth));
        }
        return saved;
    }

    /** LibreOffice writes text that a tracked change deleted into HTML as if it were there. */
    private static boolean hasDeletions(byte[] document) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).contains("<w:del ");
                }
            }
        }
        return false;
    }
}
