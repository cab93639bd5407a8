package vn.caitien.samples.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.intake.labelling.Label;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Row;
import vn.caitien.samples.flat.Tag.CellPart;

class GoldTest {

    @ParameterizedTest
    @EnumSource(TextShape.class)
    void thePartsOfACellJoinedAreTheCell(TextShape shape) {
        SoftAssertions softly = new SoftAssertions();
        Texts.some(shape).forEach(flattened -> {
            Map<CellPart, String> joined = joined(flattened);
            List<Row> rows = flattened.truth().rows();
            for (int i = 0; i < rows.size(); i++) {
                for (Map.Entry<Label, String> cell : cells(rows.get(i)).entrySet()) {
                    String had = joined.getOrDefault(new CellPart(i, cell.getKey()), "");
                    softly.assertThat(bare(had)).isEqualTo(bare(cell.getValue()));
                }
            }
        });
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(TextShape.class)
    void aRowIsOfTheCriterionLastNamed(TextShape shape) {
        assertThat(Texts.some(shape)).allSatisfy(flattened -> {
            Map<CellPart, String> joined = joined(flattened);
            List<Row> rows = flattened.truth().rows();
            String last = "";
            for (int i = 0; i < rows.size(); i++) {
                last = joined.getOrDefault(new CellPart(i, Label.CRITERION), last);
                assertThat(bare(last)).contains(bare(rows.get(i).text(Cell.CRITERION).orElseThrow()));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(TextShape.class)
    void everyWordOfEveryCellIsInTheText(TextShape shape) {
        assertThat(Texts.some(shape)).allSatisfy(flattened -> {
            List<String> whole = Stream.concat(Stream.of(flattened.text()), joined(flattened).values().stream()).map(GoldTest::bare).toList();
            assertThat(flattened.truth().rows().stream()
                    .flatMap(row -> row.cells().entrySet().stream()
                            .map(cell -> row.printed().getOrDefault(cell.getKey(), cell.getValue())))
                    .flatMap(cell -> Stream.of(cell.split("\\s+"))))
                    .allSatisfy(word -> assertThat(whole).as(word).anyMatch(text -> text.contains(bare(word))));
        });
    }

    /** What those columns of a row hold, as printed, that have a cell of their own and are not merged over rows. */
    private static Map<Label, String> cells(Row row) {
        Map<Label, String> cells = new HashMap<>();
        for (Label label : Label.values()) {
            label.cell().filter(cell -> cell != Cell.TT && row.cells().containsKey(cell))
                    .ifPresent(cell -> cells.put(label, row.printed().getOrDefault(cell, row.cells().get(cell))));
        }
        return cells;
    }

    private static Map<CellPart, String> joined(Flattened flattened) {
        return flattened.lines().stream().flatMap(line -> line.parts().stream())
                .filter(part -> part.tag() instanceof CellPart)
                .collect(Collectors.toMap(part -> (CellPart) part.tag(), FlatPart::text, String::concat));
    }

    /** Without spaces, list marks, quotes and stray tags. */
    private static String bare(String text) {
        return text.replaceAll("</?p>|<br>", "").replaceAll("[-–•*|#\"\\\\\\s\uF0B7]", "");
    }
}
