package vn.caitien.app.publishing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.caitien.app.publishing.PlanSheet.Sheet;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.forms.FormLayout;
import vn.caitien.paper.forms.PlanForms;
import vn.caitien.plan.Form;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanFormatException;
import vn.caitien.plan.PlanJson;

/** An issued plan as it lies on paper; where the school hides money, without the column that tells of it. */
final class PaperSheets {
    /** The column of the form that tells what things cost: the first of these a table has. */
    private static final List<String> MONEY = List.of("budget", "support");

    private PaperSheets() {}

    /** @param plan with what it says */
    static List<Sheet> of(OpenPlan plan, Offer offer) {
        Plan content = content(plan);
        Form form = content.form() == null ? plan.form() : content.form();
        Document paper = PlanForms.of(form).paper(content, false);
        FormLayout layout = FormLayout.of(content, form);
        return paper.parts().stream().map(pages -> new Sheet(pages.orientation() == Pages.Orientation.LANDSCAPE,
                pages.blocks().stream().map(block -> offer == Offer.NO_MONEY && block instanceof Table table
                        ? withoutMoney(table, layout) : block).toList())).toList();
    }

    private static Plan content(OpenPlan plan) {
        byte[] canonical = plan.canonical();
        if (canonical == null) {
            throw new IllegalArgumentException("asked for without what it says: " + plan.word());
        }
        try {
            return PlanJson.read(canonical);
        } catch (PlanFormatException wrong) {
            throw new IllegalStateException("a snapshot of a format that is not known", wrong);
        }
    }

    private static Table withoutMoney(Table table, FormLayout layout) {
        List<String> fields = layout.pieces().stream().filter(FormLayout.Grid.class::isInstance).map(FormLayout.Grid.class::cast)
                .filter(grid -> grid.title().equals(table.name())).findFirst()
                .map(grid -> grid.columns().stream().map(FormLayout.Column::field).toList()).orElse(List.of());
        int money = MONEY.stream().mapToInt(fields::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
        return money < 0 ? table : new Table(table.name(),
                IntStream.range(0, table.columns().size()).filter(at -> at != money).mapToObj(table.columns()::get).toList(),
                table.head().stream().map(row -> without(money, row)).toList(),
                table.body().stream().map(row -> without(money, row)).toList());
    }

    private static Table.Row without(int column, Table.Row row) {
        int[] at = {0};
        return new Table.Row(row.cells().stream().flatMap(cell -> {
            int first = at[0];
            at[0] += cell.columns();
            if (column < first || column >= at[0]) {
                return Stream.of(cell);
            }
            return cell.columns() == 1 ? Stream.of()
                    : Stream.of(new Table.Cell(cell.lines(), cell.look(), cell.columns() - 1, cell.rows()));
        }).toList());
    }
}
