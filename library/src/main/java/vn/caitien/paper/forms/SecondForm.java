package vn.caitien.paper.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Table;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Review;

/** Mẫu số 2 of circular 57/2026/TT-BGDĐT; its headings are in second-form.yaml. */
final class SecondForm implements PlanForm {
    static final FormFile FORM = FormFile.read("second-form.yaml");

    @Override
    public Document paper(Plan plan, boolean draft) {
        Problems problems = Problems.of(plan);
        return PlanPaper.of(plan, FORM, draft, name -> {
            TableMaker table = new TableMaker(FORM.tables().get(name));
            return switch (name) {
                case "problems" -> problems(problems, table);
                case "items" -> items(plan, problems, table);
                case "reviews" -> reviews(plan, table);
                default -> throw new IllegalStateException(name);
            };
        });
    }

    private static Table problems(Problems problems, TableMaker table) {
        ItemText text = new ItemText(FORM);
        problems.rows().forEach(row -> table.item(field -> text.of(row, field)));
        return table.table();
    }

    private static Table items(Plan plan, Problems problems, TableMaker table) {
        ItemText text = new ItemText(FORM);
        List<String> numbers = ItemNumbers.of(plan.rows(), problems);
        for (int i = 0; i < plan.rows().size(); i++) {
            int at = i;
            table.item(field -> field.equals("tt") ? numbers.get(at) : text.of(plan.rows().get(at), field));
        }
        return table.table();
    }

    private static Table reviews(Plan plan, TableMaker table) {
        for (Review review : Reviews.of(plan.reviews(), FORM.reviews())) {
            table.item(field -> text(review, field));
        }
        return table.table();
    }

    /** What of a review stands in a column. */
    static @Nullable String text(Review review, String field) {
        return switch (field) {
            case "when" -> review.when();
            case "content" -> review.content();
            case "result" -> review.result();
            case "adjustment" -> review.adjustment();
            case "evaluator" -> review.evaluator();
            default -> throw new IllegalStateException(field);
        };
    }
}
