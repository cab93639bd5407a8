package vn.caitien.paper.forms;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Form;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Review;
import vn.caitien.plan.Section;

/**
 * How a plan lies on its form, for those who write it: the sections it has and the tables of the form, from top to
 * bottom. Head and foot are not among them.
 */
public record FormLayout(List<Piece> pieces) {

    public FormLayout {
        pieces = List.copyOf(pieces);
    }

    /** A section without what stands in it, or a table. */
    public sealed interface Piece permits Text, Grid {}

    /**
     * The heading and the paragraphs of a section.
     *
     * @param place as {@link vn.caitien.plan.edit.Places} begins it, e.g. {@code sections[1].subsections[0]}
     * @param level 1 for those that stand highest
     */
    public record Text(String place, Section section, int level) implements Piece {}

    /**
     * A table.
     *
     * @param name {@code items}, {@code problems} or {@code reviews}
     * @param title to tell it by
     * @param numbers how the columns are numbered under their titles; null when they are not
     */
    public record Grid(String name, String title, @Nullable String numbers, List<Column> columns, List<Line> lines)
            implements Piece {
        public Grid {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }
    }

    /** A line of a table: a band, or one with a slot for each column. */
    public sealed interface Line permits Band, Item {}

    /** A line that carries the title of what follows. */
    public record Band(Slot title, @Nullable String number) implements Line {}

    /** @param row the id of the row of the plan that stands there; null for a line of another kind */
    public record Item(@Nullable String row, List<Slot> slots) implements Line {
        public Item {
            slots = List.copyOf(slots);
        }
    }

    /**
     * Where words stand.
     *
     * @param place of the words; null where they follow from others
     * @param text null for none
     */
    public record Slot(@Nullable String place, @Nullable String text) {}

    /**
     * A column of a table.
     *
     * @param field of the plan that stands in it
     * @param share of the width
     */
    public record Column(String title, String field, int share, boolean centred) {}

    /** @param form null for the nine columns */
    public static FormLayout of(Plan plan, @Nullable Form form) {
        FormFile file = file(form);
        TableHomes homes = new TableHomes(plan.sections(), file);
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at <= plan.sections().size(); at++) {
            homes.before(at).forEach(table -> pieces.add(grid(plan, file, table)));
            if (at < plan.sections().size()) {
                put(plan, plan.sections().get(at), "sections[" + at + "]", 1, homes, file, pieces);
            }
        }
        return new FormLayout(pieces);
    }

    /** What a plan that is begun on a form has: its sections, without words. */
    public static List<Section> sections(@Nullable Form form) {
        return Completion.of(List.of(), file(form));
    }

    /** The reviews a form asks for, with the moments alone. */
    public static List<Review> reviews(@Nullable Form form) {
        return Reviews.of(List.of(), file(form).reviews());
    }

    /** The kind of document, as printed above the title. */
    public static String kind(@Nullable Form form) {
        return file(form).kind();
    }

    private static void put(Plan plan, Section section, String place, int level, TableHomes homes, FormFile file,
            List<Piece> into) {
        into.add(new Text(place, section, level));
        for (int at = 0; at < section.subsections().size(); at++) {
            put(plan, section.subsections().get(at), place + ".subsections[" + at + "]", level + 1, homes, file, into);
        }
        homes.in(section).forEach(table -> into.add(grid(plan, file, table)));
    }

    private static Grid grid(Plan plan, FormFile file, String name) {
        FormFile.FormTable table = file.tables().get(name);
        return new Grid(name, table.name(), table.numbers(), table.columns().stream()
                .map(column -> new Column(column.title(), column.field(), column.share(), column.centred())).toList(),
                new TableLines(plan, file, table.columns()).of(name));
    }

    private static FormFile file(@Nullable Form form) {
        return form == Form.FORM_2 ? SecondForm.FORM : NineColumns.FORM;
    }
}
