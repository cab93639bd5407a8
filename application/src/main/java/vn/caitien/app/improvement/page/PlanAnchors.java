package vn.caitien.app.improvement.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.forms.FormLayout;
import vn.caitien.plan.Plan;

/** Where on its page the sections and rows of a plan stand, so that a link can lead there. */
public final class PlanAnchors {
    private final Plan content;
    private final FormLayout layout;
    private int sections;
    private int added;

    PlanAnchors(ImprovementPlan plan) {
        content = plan.content();
        layout = FormLayout.of(content, content.form() == null ? plan.form() : content.form());
    }

    /** The id of a section, by its position among those that stand highest. */
    public static String section(int at) {
        return "s" + (at + 1);
    }

    /** The id of the next heading that stands highest; a paper may have headings that the plan has not. */
    String next(Heading heading) {
        if (sections < content.sections().size() && content.sections().get(sections).title().equals(heading.text())) {
            return section(sections++);
        }
        return "f" + ++added;
    }

    /** The ids of the lines of a table, null for none; empty where it is not the one of the rows. */
    List<@Nullable String> lines(Table table) {
        return layout.pieces().stream().filter(FormLayout.Grid.class::isInstance).map(FormLayout.Grid.class::cast)
                .filter(grid -> grid.name().equals("items") && grid.title().equals(table.name()) && grid.lines().size() == table.body().size())
                .findFirst().map(grid -> grid.lines().stream()
                        .<@Nullable String>map(line -> line instanceof FormLayout.Item item ? item.row() : null).toList())
                .orElse(List.of());
    }
}
