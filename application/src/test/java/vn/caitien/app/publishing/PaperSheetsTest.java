package vn.caitien.app.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.document.Table;
import vn.caitien.plan.CanonicalJson;
import vn.caitien.plan.Form;
import vn.caitien.plan.PlanFormatException;
import vn.caitien.plan.PlanJson;

class PaperSheetsTest {
    private static List<Table> tables(String sample, Form form, Offer offer) throws IOException, PlanFormatException {
        byte[] canonical = CanonicalJson.of(PlanJson.read(Files.readAllBytes(Path.of("..", "samples", sample))));
        LocalDate day = LocalDate.of(2026, 9, 9);
        OpenPlan plan = new OpenPlan("2026-2027", "Kế hoạch", null, day, day, form, "05/KH", day, "", null, "", null, canonical);
        return PaperSheets.of(plan, offer).stream().flatMap(sheet -> sheet.blocks().stream())
                .filter(Table.class::isInstance).map(Table.class::cast).toList();
    }

    private static List<String> titles(Table table) {
        return table.head().getFirst().cells().stream().map(cell -> String.join(" ", cell.lines())).toList();
    }

    private static int width(Table.Row row) {
        return row.cells().stream().mapToInt(Table.Cell::columns).sum();
    }

    @Test
    void of_nine_columns_eight_are_left_and_every_row_is_as_wide() throws IOException, PlanFormatException {
        Table table = tables("preschool-2025.truth.json", Form.NINE_COLUMNS, Offer.NO_MONEY).getFirst();
        assertThat(titles(table)).hasSize(8).doesNotContain("Dự kiến kinh phí").contains("Điều kiện hỗ trợ khác");
        assertThat(table.columns()).hasSize(8);
        assertThat(table.body()).allMatch(row -> width(row) == 8);
    }

    @Test
    void the_second_form_has_its_money_among_the_means() throws IOException, PlanFormatException {
        assertThat(tables("primary-form2-2026.truth.json", Form.FORM_2, Offer.NO_MONEY)).noneMatch(table ->
                titles(table).contains("Nguồn lực bảo đảm")).anyMatch(table -> titles(table).contains("Điểm hạn chế"));
    }

    @Test
    void shown_in_full_nothing_is_missing() throws IOException, PlanFormatException {
        assertThat(titles(tables("preschool-2025.truth.json", Form.NINE_COLUMNS, Offer.NO_FILE).getFirst()))
                .hasSize(9).contains("Dự kiến kinh phí");
    }
}
