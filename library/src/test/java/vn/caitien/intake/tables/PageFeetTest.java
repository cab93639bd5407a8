package vn.caitien.intake.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.Papers.on;
import static vn.caitien.intake.Papers.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.Papers;
import vn.caitien.intake.SourceDocument.TableRow;
import vn.caitien.intake.labelling.ColumnFinder;
import vn.caitien.intake.labelling.Label;

class PageFeetTest {
    private static final TableRow FIRST = on(1, row("", "Tiêu chí 1.1", "Mức 2", "Trồng cây", "Bảo vệ", "Tháng 9/2031", "Không", "", ""));
    private static final TableRow SECOND = on(1, row("", "Tiêu chí 1.2", "Mức 3", "Sơn cổng", "Văn thư", "Tháng 10/2031", "Không", "", ""));

    private static List<String> texts(Label label, TableRow... rows) {
        Rebuilder rebuilder = new Rebuilder(new ColumnFinder().find(Papers.table(Papers.NINE)).orElseThrow().columns());
        rebuilder.add(List.of(rows), false);
        return rebuilder.lines().stream().map(line -> ((TableLine.Item) line).flat(label)).toList();
    }

    @Test
    void aRowWhoseCriterionSlippedToTheNextPageIsOne() {
        assertThat(texts(Label.CRITERION, FIRST, SECOND,
                        on(1, row("", "", "Mức 1", "", "", "", "Không", "", "")),
                        on(2, row("", "Tiêu chí 1.3", "", "Lát sân", "Kế toán", "Hè 2032", "", "", ""))))
                .containsExactly("Tiêu chí 1.1", "Tiêu chí 1.2", "Tiêu chí 1.3");
    }

    @Test
    void theFirstEntryOfACellStaysWithTheRest() {
        assertThat(texts(Label.LEAD, FIRST, SECOND,
                        on(1, row("", "", "", "", "Kế toán;", "", "", "", "")),
                        on(2, row("", "Tiêu chí 1.3", "Mức 1", "Lát sân", "Thư viện", "Hè 2032", "Không", "", ""))))
                .containsExactly("Bảo vệ", "Văn thư", "Kế toán; Thư viện");
    }

    @Test
    void aWholeRowAtTheFootIsAnItemOfTheCriterionAbove() {
        assertThat(texts(Label.CRITERION, FIRST, SECOND,
                        on(1, row("", "", "Mức 1", "Lát sân", "Kế toán", "Hè 2032", "Không", "", "")),
                        on(2, row("", "Tiêu chí 1.3", "Mức 1", "Kê lại bàn", "Thư viện", "Hè 2033", "Không", "", ""))))
                .containsExactly("Tiêu chí 1.1", "Tiêu chí 1.2", "Tiêu chí 1.2", "Tiêu chí 1.3");
    }

    @Test
    void aWholeRowAtTheHeadIsAnItemOfTheCriterionAbove() {
        assertThat(texts(Label.TASKS, FIRST, SECOND,
                        on(2, row("", "", "78% học sinh bơi được", "Mở lớp bơi", "Kế toán", "Hè 2032", "12 triệu", "", ""))))
                .containsExactly("Trồng cây", "Sơn cổng", "Mở lớp bơi");
    }
}
