package vn.caitien.plan.edit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Place;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

/**
 * The places of a plan that hold words: {@code header.place}, {@code closing}, {@code recipients} (a line each),
 * {@code sections[1].title}, {@code sections[1].subsections[0].text} (a paragraph a line), {@code bands[2].text},
 * {@code rows[r3].tasks} and {@code problems[p1].limit} by their ids, {@code rows[r3].problem} for the problem a row
 * answers, {@code reviews[0].when}. Names within are those of the interchange format.
 */
public final class Places {
    /** What stands above the sections of a paper, from top to bottom. */
    public static final List<String> HEAD = List.of("header.governingBody", "header.school", "header.documentNumber",
            "header.place", "header.date", "header.documentType", "header.title");
    /** What stands below them. */
    public static final List<String> FOOT = List.of("closing", "header.signerTitle", "header.signerName", "recipients");

    private static final Pattern LISTED = Pattern.compile("(rows|problems|reviews|bands|sections)\\[([^\\]]+)]\\.(.+)");
    private static final Pattern IN_TEXT = Pattern.compile("(.+)\\.paragraphs\\[\\d+]|(recipients)\\[\\d+]|(bands\\[\\d+])");
    private static final Pattern PROBLEM = Pattern.compile("problems\\[(\\d+)](.*)");
    private static final String JOINED = "problem";

    private Places() {}

    /** The place of a cell. */
    public static String cell(String row, Cell cell) {
        return row(row) + "." + cell.key();
    }

    /** The place of a row. */
    public static String row(String id) {
        return "rows[" + id + "]";
    }

    /**
     * The place that holds what a finding is about; empty where that is no words, or the whole plan.
     *
     * @param row its position; null outside the rows
     * @param field as {@link vn.caitien.plan.Finding#field} names it
     */
    public static Optional<String> of(Plan plan, @Nullable Integer row, @Nullable String field) {
        if (field == null) {
            return Optional.empty();
        }
        String place = row != null ? row(plan.rows().get(row).id()) + "." + field : outside(plan, field);
        try {
            text(plan, place);
            return Optional.of(place);
        } catch (EditConflict none) {
            return Optional.empty();
        }
    }

    private static String outside(Plan plan, String field) {
        Matcher text = IN_TEXT.matcher(field);
        if (text.matches()) {
            return text.group(1) != null ? text.group(1) + ".text" : text.group(2) != null ? text.group(2) : text.group(3) + ".text";
        }
        Matcher problem = PROBLEM.matcher(field);
        return problem.matches()
                ? "problems[" + plan.problems().get(Integer.parseInt(problem.group(1))).id() + "]" + problem.group(2) : field;
    }

    /**
     * The words at a place; null for none.
     *
     * @throws EditConflict when the plan has no such place
     */
    public static @Nullable String text(Plan plan, String place) throws EditConflict {
        Matcher in = LISTED.matcher(place);
        if (!in.matches()) {
            return Frame.text(plan, place);
        }
        return switch (in.group(1)) {
            case "rows" -> text(plan.rows().get(new RowOrder(plan).at(in.group(2))), in.group(3), place);
            case "bands" -> Lists.text(Lists.at(plan.bands(), in.group(2), place), in.group(3), place);
            case "problems" -> Lists.text(Lists.problem(plan, in.group(2), place), in.group(3), place);
            case "reviews" -> Lists.text(Lists.at(plan.reviews(), in.group(2), place), in.group(3), place);
            default -> SectionTexts.text(plan.sections(), place);
        };
    }

    /** The plan with other words at a place that is there. */
    static Plan with(Plan plan, String place, @Nullable String text) throws EditConflict {
        Matcher in = LISTED.matcher(place);
        if (!in.matches()) {
            return Frame.with(plan, place, text);
        }
        return switch (in.group(1)) {
            case "rows" -> {
                int at = new RowOrder(plan).at(in.group(2));
                yield plan.with(Lists.replaced(plan.rows(), at, with(plan.rows().get(at), in.group(3), text, place)));
            }
            case "bands" -> Lists.bands(plan, Lists.index(plan.bands(), in.group(2), place), in.group(3), text);
            case "problems" -> Lists.problems(plan, Lists.problem(plan, in.group(2), place), in.group(3), text);
            case "reviews" -> Lists.reviews(plan, Lists.index(plan.reviews(), in.group(2), place), in.group(3), text);
            default -> Part.SECTIONS.put(Frame.of(SectionTexts.with(plan.sections(), place, text)), plan);
        };
    }

    private static @Nullable String text(Row row, String field, String place) throws EditConflict {
        return field.equals(JOINED) ? row.problem() : row.cells().get(cell(field, place));
    }

    /** What was told of where the words came from no longer holds when others stand there. */
    private static Row with(Row row, String field, @Nullable String text, String place) throws EditConflict {
        if (field.equals(JOINED)) {
            return new Row(row.id(), row.cells(), row.progress(), text, row.printed(), row.normalised(), row.provenance());
        }
        Cell cell = cell(field, place);
        Map<Cell, String> cells = new EnumMap<>(Cell.class);
        cells.putAll(row.cells());
        Map<Cell, Place> from = new EnumMap<>(Cell.class);
        from.putAll(row.provenance());
        from.remove(cell);
        if (text == null) {
            cells.remove(cell);
        } else {
            cells.put(cell, text);
        }
        return new Row(row.id(), cells, row.progress(), row.problem(), row.printed(), Normalised.UNKNOWN, from);
    }

    private static Cell cell(String field, String place) throws EditConflict {
        return Cell.of(field).orElseThrow(() -> EditConflict.gone(place));
    }
}
