package vn.caitien.paper.forms;

import java.util.List;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Table;
import vn.caitien.plan.Band;
import vn.caitien.plan.Plan;

/** The plan with nine columns, in use with circulars 17, 18 and 19/2018/TT-BGDĐT; its headings are in nine-columns.yaml. */
final class NineColumns implements PlanForm {
    static final FormFile FORM = FormFile.read("nine-columns.yaml");

    @Override
    public Document paper(Plan plan, boolean draft) {
        return PlanPaper.of(plan, FORM, draft, table -> items(plan, new TableMaker(FORM.tables().get(table))));
    }

    private static Table items(Plan plan, TableMaker table) {
        ItemText text = new ItemText(FORM);
        List<Band> bands = plan.bands().isEmpty() ? StandardBands.of(plan.rows(), text) : plan.bands();
        for (int i = 0; i <= plan.rows().size(); i++) {
            int at = i;
            bands.stream().filter(band -> band.beforeRow() == at).forEach(band -> table.band(band.text(), band.tt()));
            if (i < plan.rows().size()) {
                table.item(field -> text.of(plan.rows().get(at), field));
            }
        }
        return table.table();
    }
}
