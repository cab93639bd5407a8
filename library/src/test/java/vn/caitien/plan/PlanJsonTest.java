package vn.caitien.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

class PlanJsonTest {
    private static final String BARE = """
            {"format": "caitien-plan/1", "header": {}, "sections": [], "rows": [%s]}""";

    @Test
    void aFieldOfTheHeaderThatIsUnknownIsWrittenAsNull() {
        assertThat(PlanJson.write(plan(Form.NINE_COLUMNS))).contains("\"signerName\": null");
    }

    @Test
    void aPlanOfTheOldFormHasNoColumnsOfTheNewOne() {
        assertThat(PlanJson.write(plan(Form.NINE_COLUMNS))).doesNotContain("indicator", "problems", "reviews");
    }

    @Test
    void aPlanOfTheNewFormHasItsColumnsEvenWhenTheyAreEmpty() {
        assertThat(PlanJson.write(plan(Form.FORM_2, Row.of("r0", Map.of()))))
                .contains("\"indicator\": null", "\"problems\": []", "\"reviews\": []");
    }

    @Test
    void anOldFormWithACellOfTheNewOneKeepsIt() {
        Plan plan = plan(Form.NINE_COLUMNS, Row.of("r0", Map.of(Cell.LIMIT, "thiếu phòng")));
        assertThat(PlanJson.write(plan)).contains("\"limit\": \"thiếu phòng\"");
    }

    @Test
    void emptyListsThatOnlyToolsFillAreLeftOut() {
        assertThat(PlanJson.write(plan(Form.NINE_COLUMNS, Row.of("r0", Map.of()))))
                .doesNotContain("provenance", "printed", "findings", "silenced");
    }

    @Test
    void severalPlansAreAList() {
        assertThat(PlanJson.write(List.of(plan(null), plan(null)))).startsWith("[").endsWith("]\n");
    }

    @Test
    void confidenceIsRoundedToThreeDecimals() {
        Place place = new Place(1, List.of(1.04, 2.06, 3.0, 4.0), null, null, 0.98765);
        Row row = new Row("r0", Map.of(Cell.TIME, "HKI"), null, null, Map.of(), Normalised.UNKNOWN,
                Map.of(Cell.TIME, place));
        assertThat(PlanJson.write(plan(null, row)))
                .contains("\"time\": {\"page\":1,\"box\":[1.0,2.1,3.0,4.0],\"confidence\":0.988}");
    }

    @Test
    void aBlankCellIsReadAsAbsent() throws PlanFormatException {
        assertThat(read("{\"criterion\": \"1.1\", \"lead\": \"  \"}").cells()).containsOnlyKeys(Cell.CRITERION);
    }

    @Test
    void aRowWithoutAnIdIsNamedByItsPosition() throws PlanFormatException {
        assertThat(read("{\"criterion\": null}").id()).isEqualTo("r0");
    }

    @Test
    void aCellPrintedEmptyIsNotACellNotPutRight() throws PlanFormatException {
        assertThat(read("{\"criterion\": null, \"printed\": {\"lead\": null}}").printed())
                .containsExactly(Map.entry(Cell.LEAD, ""));
    }

    @Test
    void theDateIsADay() throws PlanFormatException {
        String json = BARE.formatted("").replace("\"header\": {}", "\"header\": {\"date\": \"2025-09-22\"}");
        assertThat(PlanJson.read(json).header().date()).isEqualTo(LocalDate.of(2025, 9, 22));
    }

    @Test
    void aMisspelledFieldIsRefusedWithItsPath() {
        refused("{\"criterion\": \"1.1\", \"buget\": \"7 triệu\"}", "rows[0].buget: unknown field");
    }

    @Test
    void aWrongWordIsRefusedWithItsPath() {
        refused("{\"criterion\": \"1.1\", \"normalised\": {\"costs\": [{\"amountVnd\": 5, \"per\": \"week\"}]}}",
                "rows[0].normalised.costs[0].per: \"week\" is not one of once, month, quarter, year, unit");
    }

    @Test
    void aWrongTypeIsRefused() {
        refused("{\"criterion\": 1.1}", "rows[0].criterion: 1.1 is not a text");
    }

    @Test
    void aLevelThatNoCircularKnowsIsRefused() {
        refused("{\"criterion\": null, \"normalised\": {\"targetLevel\": 5}}", "rows[0].normalised.targetLevel: 5");
    }

    @Test
    void aMonthWrittenOtherwiseIsRefused() {
        refused("{\"criterion\": null, \"normalised\": {\"schedule\": {\"spans\": [{\"start\": \"9/2025\", \"end\": null}]}}}",
                "rows[0].normalised.schedule.spans[0].start: \"9/2025\" is not yyyy-MM");
    }

    @Test
    void aSumWithOneBoundIsRefused() {
        refused("{\"criterion\": null, \"normalised\": {\"costs\": [{\"minVnd\": 5}]}}", "rows[0].normalised.costs[0]: ");
    }

    @Test
    void aRepeatedFieldIsRefused() {
        refused("{\"criterion\": \"1.1\", \"criterion\": \"1.2\"}", "no JSON: Duplicate");
    }

    @Test
    void aTextThatIsNoJsonIsRefusedInOneLine() {
        assertThatThrownBy(() -> PlanJson.read("{\n\"format\": oops}"))
                .isInstanceOf(PlanFormatException.class)
                .hasMessageStartingWith("line 2, column")
                .hasMessageNotContaining("\n");
    }

    @Test
    void anotherFormatIsRefused() {
        assertThatThrownBy(() -> PlanJson.read(BARE.formatted("").replace("plan/1", "plan/2")))
                .hasMessage("format: \"caitien-plan/2\" is not caitien-plan/1");
    }

    @Test
    void whatIsRefusedIsSaidInVietnameseToo() {
        assertThatThrownBy(() -> PlanJson.read(BARE.formatted("").replace("\"header\": {}", "\"header\": {\"date\": \"32/13/2025\"}")))
                .isInstanceOfSatisfying(PlanFormatException.class, refused -> assertThat(refused.in(Locale.forLanguageTag("vi")))
                        .startsWith("header.date: \"32/13/2025\" không phải một ngày có thật"));
    }

    @Test
    void aPlanWithoutRowsFieldIsRefused() {
        assertThatThrownBy(() -> PlanJson.read("{\"format\": \"caitien-plan/1\", \"header\": {}, \"sections\": []}"))
                .hasMessage("rows: is missing");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "CAITIEN_CORPUS", matches = ".+")
    void theTruthsOfTheCorpusAreRead() throws Exception {
        try (var files = Files.list(Path.of(System.getenv("CAITIEN_CORPUS")))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".truth.json")).toList()) {
                Plan plan = PlanJson.read(Files.readAllBytes(file));
                assertThat(PlanJson.read(PlanJson.write(plan))).as(file.toString()).isEqualTo(plan);
            }
        }
    }

    private static Plan plan(Form form, Row... rows) {
        return new Plan(null, form, Header.EMPTY, List.of(), null, List.of(), List.of(), List.of(), List.of(rows),
                List.of(), List.of(), List.of(), Map.of());
    }

    private static Row read(String row) throws PlanFormatException {
        return PlanJson.read(BARE.formatted(row)).rows().getFirst();
    }

    private static void refused(String row, String message) {
        assertThatThrownBy(() -> read(row)).isInstanceOf(PlanFormatException.class).hasMessageContaining(message);
    }
}
