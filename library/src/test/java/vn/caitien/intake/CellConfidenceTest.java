package vn.caitien.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.Papers.blocks;
import static vn.caitien.intake.Papers.cell;
import static vn.caitien.intake.Papers.row;
import static vn.caitien.intake.Papers.table;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.intake.SourceDocument.TableRow;
import vn.caitien.intake.confidence.Confidence;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Row;

/** Cells that look wrong are reported below those that look right. */
class CellConfidenceTest {
    private static final double SURE = 0.9;

    private static TableRow item(int number, String tasks, String lead, String time, String support) {
        return row(String.valueOf(number), "Tiêu chí 1." + number, "Đạt mức 2", tasks, lead, time, "5 triệu đồng", support, "");
    }

    private static TableRow plain(int number) {
        return item(number, "Tổ chức tập huấn cho giáo viên.", "Hiệu trưởng", "Tháng 9/2031", "Hội trường, máy chiếu");
    }

    /** The second of five rows, the others of which are sound. */
    private static Row second(TableRow row) {
        List<TableRow> rows = new ArrayList<>(List.of(Papers.NINE, plain(1), row));
        for (int number = 3; number < 6; number++) {
            rows.add(plain(number));
        }
        Assembler assembler = new Assembler(new Circulars(Catalogues.builtIn()), Confidence.standard());
        return assembler.plan(blocks(table(rows.toArray(TableRow[]::new)))).orElseThrow().rows().get(1);
    }

    private static double of(Cell cell, Row row) {
        return row.provenance().get(cell).confidence();
    }

    @Test
    void aSoundRowIsSure() {
        assertThat(second(plain(2)).provenance()).allSatisfy((name, place) -> assertThat(place.confidence()).isGreaterThan(SURE));
    }

    @Test
    void gluedWordsAreDoubtful() {
        Row row = second(item(2, "Tổchức tậphuấn cho giáoviên.", "Hiệu trưởng", "Tháng 9/2031", "Hội trường"));
        assertThat(of(Cell.TASKS, row)).isLessThan(SURE);
    }

    @Test
    void aTimeThatIsNoneIsDoubtful() {
        Row row = second(item(2, "Tổ chức tập huấn cho giáo viên.", "Hiệu trưởng", "Phó Hiệu trưởng, kế toán", "Hội trường"));
        assertThat(of(Cell.TIME, row)).isLessThan(SURE);
    }

    @Test
    void aTextThatBreaksOffIsLessSure() {
        Row row = second(item(2, "Tổ chức tập huấn cho giáo viên.", "Hiệu trưởng, kế toán,", "Tháng 9/2031", "Hội trường"));
        assertThat(of(Cell.LEAD, row)).isLessThan(of(Cell.LEAD, second(plain(2))));
    }

    @Test
    void aCellOverTwoColumnsIsDoubtful() {
        TableRow joined = row(cell(0, "2"), cell(1, "Tiêu chí 1.2"), cell(2, "Đạt mức 2"),
                cell(3, 2, 1, "Tổ chức tập huấn cho giáo viên. Hiệu trưởng"), cell(5, "Tháng 9/2031"), cell(6, "5 triệu đồng"),
                cell(7, "Hội trường"), cell(8, ""));
        assertThat(of(Cell.TASKS, second(joined))).isLessThan(SURE);
    }

    @Test
    void aCriterionNobodyKnowsIsLessSure() {
        TableRow strange = row("2", "Tiêu chí 9.99", "Đạt mức 2", "Tổ chức tập huấn cho giáo viên.", "Hiệu trưởng", "Tháng 9/2031",
                "5 triệu đồng", "Hội trường", "");
        assertThat(of(Cell.CRITERION, second(strange))).isLessThan(of(Cell.CRITERION, second(plain(2))));
    }
}
