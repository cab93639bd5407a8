package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.intake.SourceDocument.TableRow;
import vn.caitien.intake.labelling.Label;

/** Each reading is written as one sign a word: where it stands, large where a row or stretch outside begins. */
class FoundRowsTest {
    private static final States STATES = Made.states(Label.TT, Label.TASKS, Label.LEAD);
    private static final String SIGNS = "obfnwl";

    private static FoundRows found(String readings, String... lines) {
        Stretch stretch = Made.stretch(lines);
        int[] states = new int[stretch.size()];
        Move[] moves = new Move[stretch.size()];
        for (int at = 0; at < stretch.size(); at++) {
            char sign = readings.charAt(at);
            states[at] = SIGNS.indexOf(Character.toLowerCase(sign));
            moves[at] = Character.isUpperCase(sign) ? Move.ROW
                    : states[at] == states[at - 1] ? Move.ON : states[at] > states[at - 1] ? Move.NEXT : Move.PAGE;
        }
        return FoundRows.of(stretch, STATES, new Path(states, moves, 0));
    }

    private static List<TableRow> rows(String readings, String... lines) {
        FoundRows found = found(readings, lines);
        Stretch stretch = Made.stretch(lines);
        Path path = Made.oneCell(stretch, States.FIRST_COLUMN);
        ColumnWidths widths = ColumnWidths.unknown(STATES.count());
        Evidence evidence = new Evidence(stretch, STATES, new KnownTitles(List.of()));
        Reading reading = new Reading(stretch, STATES, path, widths, evidence, List.of(path));
        return found.rows(widths, new CellText(false), new CellDoubts(reading));
    }

    private static List<List<String>> texts(String readings, String... lines) {
        return rows(readings, lines).getFirst().cells().stream().map(TableCell::lines).toList();
    }

    @Test
    void wordsOfALineAreGivenToTheirCells() {
        assertThat(texts("Nwwl", "1 Rà soát HT")).containsExactly(List.of("1"), List.of("Rà soát"), List.of("HT"));
    }

    @Test
    void theLinesOfACellAreJoined() {
        assertThat(texts("Nwwww", "1 Rà soát", "quy chế").get(1)).containsExactly("Rà soát quy chế");
    }

    @Test
    void aCellWithoutWordsIsEmpty() {
        assertThat(texts("Nl", "1 HT").get(1)).isEmpty();
    }

    @Test
    void theRestOverAPageGoesToItsCell() {
        assertThat(texts("Nwwlww", "1 Rà soát HT", "quy chế"))
                .containsExactly(List.of("1"), List.of("Rà soát quy chế"), List.of("HT"));
    }

    @Test
    void eachBeginningOfARowMakesOne() {
        assertThat(rows("NwwNww", "1 Rà soát", "2 Bổ sung")).hasSize(2);
    }

    @Test
    void aBandIsOneCellOverAllColumns() {
        assertThat(rows("Bbb", "Tiêu chuẩn 1").getFirst().cells()).extracting(TableCell::columnSpan).containsExactly(3);
    }

    @Test
    void whatIsPrintedOnEveryPageIsLeftOut() {
        assertThat(texts("NwwFfww", "1 Rà soát", "Trang 2", "quy chế").get(1)).containsExactly("Rà soát quy chế");
    }

    @Test
    void aCellTellsItsLines() {
        assertThat(rows("Nwwww", "1 Rà soát", "quy chế").getFirst().cells().get(1).spot().cell()).isEqualTo("lines 1–2");
    }

    @Test
    void linesOutsideStandBeforeTheFirstRow() {
        assertThat(found("OoNww", "Kế hoạch", "1 Rà soát").before())
                .extracting(TextLine::text).containsExactly("Kế hoạch");
    }

    @Test
    void linesOutsideBehindARowFollowTheTable() {
        assertThat(found("NwwOo", "1 Rà soát", "Nơi nhận").after())
                .extracting(TextLine::text).containsExactly("Nơi nhận");
    }
}
