package vn.caitien.intake.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.Papers.row;
import static vn.caitien.intake.Papers.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.Papers;
import vn.caitien.intake.SourceDocument.Table;

class LinesBelowTest {
    private static final List<String> ROWS = List.of("1 1.2 Đạt mức 2 - Rà soát quy chế của nhà trường. Hiệu trưởng Tháng 9/2031",
            "5 triệu đồng", "2 1.3 Đạt mức 2 - Trồng cây quanh sân trường. Tổ trưởng Tháng 10/2031", "7 triệu đồng",
            "3 1.4 Đạt mức 3 - Tổ chức hội thi văn nghệ. Công đoàn Tháng 11/2031", "9 triệu đồng",
            "4 1.5 Đạt mức 3 - Mua bổ sung bàn ghế học sinh. Kế toán Tháng 12/2031", "8 triệu đồng");
    private static final Table HEADED = table(Papers.NINE, row("1", "1.1", "Mức 2", "Họp", "HT", "Tháng 9", "", "", ""));

    private final LinesBelow lines = new LinesBelow();

    private static boolean named(LinesBelow.Read read) {
        return read.blocks().stream().anyMatch(block -> block instanceof Table found && found.labels() != null && found.labels().named());
    }

    @Test
    void rowsBelowATableHaveTheColumnsOfItsHead() {
        lines.below(HEADED);
        assertThat(named(lines.read(ROWS))).isTrue();
    }

    @Test
    void theirPlacesCountTheHeadAsALine() {
        lines.below(HEADED);
        assertThat(lines.read(ROWS).ahead()).isEqualTo(1);
    }

    @Test
    void rowsOfAnotherPaperDoNot() {
        lines.below(HEADED);
        lines.anotherPaper();
        assertThat(named(lines.read(ROWS))).isFalse();
    }

    @Test
    void sentencesBelowATableAreNoRows() {
        lines.below(HEADED);
        assertThat(lines.read(List.of("IV. TỔ CHỨC THỰC HIỆN", "Hiệu trưởng chỉ đạo chung.")).blocks()).noneMatch(Table.class::isInstance);
    }
}
