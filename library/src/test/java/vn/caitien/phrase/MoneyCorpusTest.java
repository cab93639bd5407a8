package vn.caitien.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Form;

/** The cells of real plans against what their truths say. */
@EnabledIfEnvironmentVariable(named = "CAITIEN_CORPUS", matches = ".*", disabledReason = "CAITIEN_CORPUS names no folder of plans")
class MoneyCorpusTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void everySumReadsAsTheTruthSays() throws IOException {
        assertThat(differences(MoneyCorpusTest::costs)).isEmpty();
    }

    @Test
    void everySourceReadsAsTheTruthSays() throws IOException {
        assertThat(differences(MoneyCorpusTest::sources)).isEmpty();
    }

    @Test
    void noPartyOfALeadCellIsLost() throws IOException {
        assertThat(differences(MoneyCorpusTest::party)).isEmpty();
    }

    private interface Difference {
        @Nullable String of(JsonNode row, Form form);
    }

    private static @Nullable String costs(JsonNode row, Form form) {
        List<Cost> truth = JSON.convertValue(row.at("/normalised/costs"), new TypeReference<List<Cost>>() {});
        String cell = text(row, form == Form.FORM_2 ? "support" : "budget");
        List<Cost> read = cell == null ? List.of() : MoneyReader.read(cell, MoneyColumn.of(form)).costs();
        return read.equals(truth) ? null : cell + ": " + read + " for " + truth;
    }

    private static @Nullable String sources(JsonNode row, Form form) {
        List<String> truth = JSON.convertValue(row.at("/normalised/sources"), new TypeReference<List<String>>() {});
        List<String> read = FundingReader.read(text(row, "budget"), text(row, "support"), form);
        return read.equals(truth) ? null : text(row, "budget") + " | " + text(row, "support") + ": " + read + " for " + truth;
    }

    private static @Nullable String party(JsonNode row, Form form) {
        String cell = text(row, "lead");
        return cell != null && PartyReader.read(cell, PartyContext.LEADS).isEmpty() ? cell : null;
    }

    private static @Nullable String text(JsonNode row, String cell) {
        return row.path(cell).isString() ? row.path(cell).stringValue() : null;
    }

    private static List<String> differences(Difference difference) throws IOException {
        List<String> all = new ArrayList<>();
        int rows = 0;
        try (Stream<Path> files = Files.list(Path.of(System.getenv("CAITIEN_CORPUS")))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".truth.json")).toList()) {
                JsonNode plan = JSON.readTree(file);
                Form form = JSON.convertValue(plan.path("form"), Form.class);
                for (JsonNode row : plan.path("rows")) {
                    rows++;
                    String found = difference.of(row, form);
                    if (found != null) {
                        all.add(file.getFileName() + " " + found);
                    }
                }
            }
        }
        assertThat(rows).as("rows of truths").isPositive();
        return all;
    }
}
