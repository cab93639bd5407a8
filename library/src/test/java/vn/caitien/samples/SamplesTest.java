package vn.caitien.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caitien.measure.Measure;
import vn.caitien.plan.PlanFormatException;
import vn.caitien.plan.PlanJson;
import vn.caitien.samples.Samples.Sample;
import vn.caitien.samples.content.InventedPlans;
import vn.caitien.samples.layout.Layout.Tricks;
import vn.caitien.samples.paper.Paper.Setting;

class SamplesTest {
    static List<Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theTruthInTheFolderIsWhatTheGeneratorSays(Sample sample) throws IOException, PlanFormatException {
        assertThat(sample.truth()).isEqualTo(sample.laid().truth());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsThereInEveryFormat(Sample sample) {
        assertThat(Stream.of(Format.values()).map(sample::file)).allMatch(Files::isRegularFile);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aTruthAgreesWithItselfInEverything(Sample sample) {
        assertThat(Measure.of(sample.laid().truth(), sample.laid().truth()).complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatAPlantedFaultQuotesStandsInThePlan(Sample sample) {
        String plan = PlanJson.write(sample.draft().plan()) + " ngày " + sample.draft().plan().header().date();
        assertThat(InventedPlans.defects(sample.name()).valueStream()
                        .filter(defect -> defect.path("rows").size() > 0 && defect.path("quote").isString())
                        .map(defect -> defect.path("quote").asString()))
                .allMatch(plan::contains);
    }

    @Test
    void threeOfTheEightHavePlantedFaults() {
        assertThat(InventedPlans.NAMES).filteredOn(name -> !InventedPlans.defects(name).isEmpty()).hasSize(3);
    }

    @Test
    void theSamplesShowWhatAWordProcessorCanDoToATable() {
        List<Tricks> tricks = samples().stream().map(sample -> sample.layout().tricks()).toList();
        assertThat(List.of(tricks.stream().anyMatch(Tricks::tracked), tricks.stream().anyMatch(Tricks::nested),
                samples().stream().anyMatch(sample -> sample.layout().table().rowsPerTable() > 0),
                samples().stream().anyMatch(sample -> sample.layout().table().mergedCriteria()),
                samples().stream().anyMatch(sample -> sample.layout().lists().byWord()),
                samples().stream().anyMatch(sample -> sample.layout().head().setting() == Setting.TEXT_BOX)))
                .doesNotContain(false);
    }

    @Test
    void noSampleIsLarge() throws IOException {
        try (Stream<Path> files = Files.list(Samples.folder())) {
            assertThat(files.toList()).allMatch(file -> file.toFile().length() < 200_000);
        }
    }
}
