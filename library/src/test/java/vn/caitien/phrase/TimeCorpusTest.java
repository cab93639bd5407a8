package vn.caitien.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.plan.Schedule;

/** Reads the cells of real plans whose values were made by hand. */
@EnabledIfEnvironmentVariable(named = "CAITIEN_CORPUS", matches = ".*", disabledReason = "no folder of real plans is named")
class TimeCorpusTest {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    @TestFactory
    Stream<DynamicTest> reads_the_times_as_the_truth_has_them() throws Exception {
        return rows().map(row -> DynamicTest.dynamicTest(row.name() + " " + row.text("time"), () -> {
            Schedule truth = JSON.treeToValue(row.json().path("normalised").path("schedule"), Schedule.class);
            assertThat(TimeReader.read(row.text("time"), row.context())).isEqualTo(truth);
        }));
    }

    @TestFactory
    Stream<DynamicTest> reads_the_targets_as_the_truth_has_them() throws Exception {
        return rows().map(row -> DynamicTest.dynamicTest(row.name() + " " + row.text("expectedResult"), () -> {
            JsonNode values = row.json().path("normalised");
            Target target = TargetReader.read(row.text("expectedResult"));
            assertThat(JSON.valueToTree(target).toString())
                    .isEqualTo("{\"level\":%s,\"action\":%s}".formatted(values.path("targetLevel"),
                            values.path("targetAction")));
        }));
    }

    private static Stream<Row> rows() throws Exception {
        Path folder = Path.of(System.getenv("CAITIEN_CORPUS"));
        try (Stream<Path> files = Files.list(folder)) {
            var truths = files.filter(file -> file.toString().endsWith(".truth.json")).sorted().toList();
            assertThat(truths).as("truths in %s", folder).isNotEmpty();
            return truths.stream().flatMap(TimeCorpusTest::rows);
        }
    }

    private static Stream<Row> rows(Path file) {
        JsonNode plan = JSON.readTree(file.toFile());
        JsonNode header = plan.path("header");
        TimeContext context = new TimeContext(header.path("schoolYear").asString(null), header.path("period").asString(null));
        return plan.path("rows").valueStream()
                .filter(row -> row.has("normalised"))
                .map(row -> new Row(file.getFileName().toString(), context, row));
    }

    private record Row(String name, TimeContext context, JsonNode json) {
        String text(String cell) {
            return json.path(cell).asString("");
        }
    }
}
