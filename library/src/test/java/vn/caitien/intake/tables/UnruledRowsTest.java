package vn.caitien.intake.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.Papers.on;
import static vn.caitien.intake.Papers.row;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.Papers;
import vn.caitien.intake.SourceDocument.TableRow;
import vn.caitien.intake.labelling.ColumnFinder;
import vn.caitien.intake.labelling.Columns;
import vn.caitien.intake.labelling.Label;

/** Rows of a source that does not say which of them a merged cell covers, as text does not. */
class UnruledRowsTest {
    private static final Columns NINE = new ColumnFinder().find(Papers.table(Papers.NINE)).orElseThrow().columns();
    private static final TableRow FIRST = on(1, row("1", "Tiêu chí 1.1 Nề nếp", "Mức 2", "a) Trồng cây;", "Văn thư", "Tháng 9/2031", "", "", ""));
    private static final TableRow SECOND = on(1, row("2", "Tiêu chí 1.2 Cổng trường", "Mức 3.", "a) Sơn cổng;", "Bảo vệ", "Tháng 10/2031", "", "", ""));
    private static final TableRow BEGUN = on(1, row("3", "Tiêu chí 1.3 Sân chơi và", "Mức 3.", "- Quét sân.", "Bảo vệ", "Tháng 11/2031", "", "", ""));

    private static List<String> texts(Label label, TableRow... rows) {
        Rebuilder rebuilder = new Rebuilder(NINE);
        rebuilder.add(Arrays.asList(rows), false);
        return rebuilder.lines().stream()
                .filter(TableLine.Item.class::isInstance)
                .map(line -> ((TableLine.Item) line).flat(label))
                .toList();
    }

    @Test
    void aRowThatLacksItsNumberAndBeginsItsListAnewIsAnItem() {
        assertThat(texts(Label.CRITERION, FIRST, SECOND,
                        on(2, row("", "", "Sạch sẽ", "a) Quét sân;", "Lao công", "Hằng ngày", "", "", ""))))
                .endsWith("Tiêu chí 1.2 Cổng trường", "Tiêu chí 1.2 Cổng trường");
    }

    @Test
    void aRowThatLacksItsNumberAndGoesOnWithTheListIsARest() {
        assertThat(texts(Label.TASKS, FIRST, SECOND, on(2, row("", "", "", "b) Quét sân;", "Lao công", "", "", "", ""))))
                .hasSize(2);
    }

    @Test
    void aCriterionTornOverTwoItemsIsWholeInTheFirst() {
        assertThat(texts(Label.CRITERION, FIRST, SECOND, BEGUN,
                        on(2, row("", "bãi tập", "Sạch sẽ", "1. Rửa sân.", "Lao công", "Hằng ngày", "", "", ""))).get(2))
                .isEqualTo("Tiêu chí 1.3 Sân chơi và bãi tập");
    }

    @Test
    void aCriterionTornOverTwoItemsIsWholeInTheSecond() {
        assertThat(texts(Label.CRITERION, FIRST, SECOND, BEGUN,
                        on(2, row("", "bãi tập", "Sạch sẽ", "1. Rửa sân.", "Lao công", "Hằng ngày", "", "", ""))).get(3))
                .isEqualTo("Tiêu chí 1.3 Sân chơi và bãi tập");
    }

    @Test
    void anItemAtTheFootOfAPageWithAllItsCellsIsNoBeginning() {
        assertThat(texts(Label.TASKS, FIRST, SECOND,
                        on(1, row("", "", "Sạch sẽ.", "- Quét sân.", "Lao công", "Hằng ngày", "", "", "")),
                        on(2, row("3", "Tiêu chí 1.3", "Mức 2", "- Mua chổi.", "Kế toán", "Tháng 12/2031", "", "", ""))))
                .hasSize(4);
    }

    @Test
    void aHeadOfTwoRowsMayComeAgainInTheMidst() {
        assertThat(texts(Label.TASKS, FIRST, Papers.NINE, row("", "", "", "", "", "", "Dự kiến", "khác", ""), SECOND)).hasSize(2);
    }
}
