package vn.caitien.paper.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.forms.FormFile.FormColumn;
import vn.caitien.paper.forms.FormLayout.Item;
import vn.caitien.paper.forms.FormLayout.Line;
import vn.caitien.paper.forms.FormLayout.Slot;
import vn.caitien.plan.Band;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Problem;
import vn.caitien.plan.Review;
import vn.caitien.plan.Row;
import vn.caitien.plan.edit.Places;

/** The lines of a plan's tables with the places of their words. */
record TableLines(Plan plan, FormFile form, List<FormColumn> columns) {

    /** @param table by its name in the form's file */
    List<Line> of(String table) {
        return switch (table) {
            case "items" -> items();
            case "problems" -> problems();
            case "reviews" -> reviews();
            default -> throw new IllegalStateException(table);
        };
    }

    private List<Line> items() {
        boolean nine = form == NineColumns.FORM;
        ItemText text = new ItemText(form);
        List<Band> bands = !nine ? List.of() : plan.bands().isEmpty() ? StandardBands.of(plan.rows(), text) : plan.bands();
        List<String> numbers = nine ? List.of() : ItemNumbers.of(plan.rows(), Problems.of(plan));
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at <= plan.rows().size(); at++) {
            for (Band band : bands) {
                if (band.beforeRow() == at) {
                    int index = plan.bands().indexOf(band);
                    lines.add(new FormLayout.Band(new Slot(index < 0 ? null : "bands[" + index + "].text", band.text()), band.tt()));
                }
            }
            if (at < plan.rows().size()) {
                lines.add(item(plan.rows().get(at), text, nine ? null : numbers.get(at)));
            }
        }
        return lines;
    }

    /** @param number the form gives the line; null where the plan has its own */
    private Item item(Row row, ItemText text, @Nullable String number) {
        return new Item(row.id(), columns.stream().map(column -> {
            boolean given = column.field().equals("tt") && number != null;
            boolean later = column.field().equals("progress");
            return new Slot(given || later ? null : Places.row(row.id()) + "." + column.field(),
                    given ? number : text.of(row, column.field()));
        }).toList());
    }

    private List<Line> problems() {
        ItemText text = new ItemText(form);
        List<Row> rows = Problems.of(plan).rows();
        return IntStream.range(0, rows.size()).<Line>mapToObj(at -> new Item(null, columns.stream()
                .map(column -> new Slot(place(at, column.field()), text.of(rows.get(at), column.field()))).toList())).toList();
    }

    private @Nullable String place(int problem, String field) {
        if (plan.problems().isEmpty()) {
            return null;
        }
        Problem known = plan.problems().get(problem);
        return known.id() == null ? null : "problems[" + known.id() + "]." + field;
    }

    private List<Line> reviews() {
        List<Review> all = Reviews.of(plan.reviews(), form.reviews());
        return IntStream.range(0, all.size()).<Line>mapToObj(at -> new Item(null, columns.stream().map(column -> {
            String place = "reviews[" + at + "]." + column.field();
            boolean written = at < plan.reviews().size() && all.get(at).equals(plan.reviews().get(at));
            return new Slot(written ? place : null, SecondForm.text(all.get(at), column.field()));
        }).toList())).toList();
    }
}
