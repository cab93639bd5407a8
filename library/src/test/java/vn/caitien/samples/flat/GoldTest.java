package vn.caitien.samples.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caitien.intake.labelling.Label;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Row;
import vn.caitien.samples.flat.Tag.CellPart;

class GoldTest {
    private static final int SEEDS = 12;

    private static Stream<Flattened> some(TextShape shape) {
        return LongStream.range(0, SEEDS).mapToObj(seed -> FlatDocuments.random(shape, seed));
    }

    @ParameterizedTest
    @EnumSource(TextShape.class)
    void thePartsOfACellJoinedAreTheCell(TextShape shape) {
        SoftAssertions softly = new SoftAssertions();
        some(shape).forEach(flattened -> {
            Map<CellPart, String> joined = joined(flattened);
            List<Row> rows = flattened.truth().rows();
            for (int i = 0; i < rows.size(); i++) {
                for (Map.Entry<Label, String> cell : cells(rows.get(i)).entrySet()) {
                    if (flattened.truth().form() != Form.FORM_2 || cell.getKey() != Label.TT) {
                        String had = joined.get(new CellPart(i, cell.getKey()));
                        softly.assertThat(bare(had == null ? "" : had)).isEqualTo(bare(cell.getValue()));
                    }
                }
            }
        });
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(TextShape.class)
    void everyWordOfEveryCellIsInTheText(TextShape shape) {
        assertThat(some(shape)).allSatisfy(flattened -> {
            String text = bare(flattened.text());
            assertThat(flattened.truth().rows().stream().flatMap(row -> row.cells().entrySet().stream())
                    .filter(cell -> cell.getKey() == Cell.CRITERION_TITLE || cell.getKey() == Cell.STANDARD_TITLE)
                    .flatMap(cell -> Stream.of(cell.getValue().split("\\s+"))))
                    .allSatisfy(word -> assertThat(text).containsIgnoringCase(bare(word)));
        });
    }

    /** What the columns of a row hold, as printed; a merged cell is left to the first of its rows. */
    private static Map<Label, String> cells(Row row) {
        Map<Label, String> cells = new HashMap<>();
        for (Label label : Label.values()) {
            label.cell().filter(row.cells()::containsKey)
                    .ifPresent(cell -> cells.put(label, row.printed().getOrDefault(cell, row.cells().get(cell))));
        }
        cells.remove(Label.TT);
        return cells;
    }

    private static Map<CellPart, String> joined(Flattened flattened) {
        return flattened.lines().stream().flatMap(line -> line.parts().stream())
                .filter(part -> part.tag() instanceof CellPart)
                .collect(Collectors.toMap(part -> (CellPart) part.tag(), FlatPart::text, String::concat));
    }

    /** Without spaces, list marks, quotes and stray tags. */
    private static String bare(String text) {
        return text.replaceAll("</?p>|<br>", "").replaceAll("[-–•*|#,;\"\\\\\\s\uF0B7]", "");
    }
}
