package vn.caitien.samples.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.caitien.plan.Cell;
import vn.caitien.samples.Dice;
import vn.caitien.samples.Resources;
import vn.caitien.samples.layout.Layout.Columns;
import vn.caitien.samples.layout.Layout.Counting;
import vn.caitien.samples.layout.Layout.Head;
import vn.caitien.samples.layout.Layout.Lists;
import vn.caitien.samples.layout.Layout.Sheet;
import vn.caitien.samples.layout.Layout.Standards;
import vn.caitien.samples.layout.Layout.Table;
import vn.caitien.samples.layout.Layout.Tricks;
import vn.caitien.samples.paper.Paper.Look;
import vn.caitien.samples.paper.Paper.Setting;

/** Throws layouts: most of them ordinary, some with a trick or two. */
public final class Layouts {
    private static final JsonNode WORDS = Resources.yaml("headings.yaml");
    private static final Map<Cell, Integer> WIDTHS = new EnumMap<>(Map.of(Cell.TT, 7, Cell.STANDARD, 13,
            Cell.CRITERION, 15, Cell.EXPECTED_RESULT, 18, Cell.TASKS, 28, Cell.LEAD, 14, Cell.TIME, 12, Cell.BUDGET, 12,
            Cell.SUPPORT, 13, Cell.NOTES, 10));

    private Layouts() {}

    /** A layout with every part of the paper in it, so that the plan's own truth holds for it. */
    public static Layout whole(Dice dice) {
        return any(dice, true);
    }

    /** Any layout; parts of the head may be missing. */
    public static Layout any(Dice dice) {
        return any(dice, false);
    }

    private static Layout any(Dice dice, boolean whole) {
        Tricks tricks = tricks(dice.apart());
        boolean landscape = !tricks.tableOnLyingPages() && dice.chance(0.4);
        Look look = new Look(dice.of("Times New Roman", "Times New Roman", "Liberation Serif", "Arial"),
                dice.between(12, 14), landscape ? dice.between(11, 13) : dice.between(9, 12), landscape,
                dice.chance(0.2) ? "Kế hoạch cải tiến chất lượng giáo dục" : "", dice.chance(0.7),
                0);
        return new Layout(look, head(dice.apart(), whole), columns(dice.apart()), table(dice.apart()),
                new Lists(dice.chance(0.4), dice.of("- ", "- ", "- ", "• ", "– ", "-"), dice.chance(0.2),
                        dice.chance(0.25)),
                tricks, sheet(dice.apart()));
    }

    private static Head head(Dice dice, boolean whole) {
        return new Head(dice.of(Setting.TABLE, Setting.TABLE, Setting.TABLE, Setting.TABS, Setting.LINES,
                        Setting.TEXT_BOX),
                dice.chance(0.12), dice.chance(0.93), whole || dice.chance(0.92), !whole && dice.chance(0.06),
                dice.of(Setting.TABLE, Setting.TABLE, Setting.LINES));
    }

    private static Columns columns(Dice dice) {
        List<Cell> order = new ArrayList<>(List.of(Cell.TT, Cell.CRITERION, Cell.EXPECTED_RESULT, Cell.TASKS, Cell.LEAD,
                Cell.TIME, Cell.BUDGET, Cell.SUPPORT, Cell.NOTES));
        if (dice.chance(0.25)) {
            order.remove(Cell.TT);
        }
        boolean grouped = dice.chance(0.12);
        if (!grouped && dice.chance(0.15)) {
            swap(order, dice.of(Cell.LEAD, Cell.TIME, Cell.BUDGET));
        }
        if (!grouped && dice.chance(0.08)) {
            swap(order, Cell.EXPECTED_RESULT);
        }
        Map<Cell, String> names = names(dice, WORDS.path("nine"));
        Map<Cell, Integer> widths = new EnumMap<>(WIDTHS);
        widths.replaceAll((cell, width) -> width * dice.between(75, 130) / 10);
        return new Columns(order, names, grouped ? dice.pick(Resources.texts(WORDS.path("grouped"))) : "", widths);
    }

    /** A heading for each cell of a table, thrown from its synonyms. */
    static Map<Cell, String> names(Dice dice, JsonNode synonyms) {
        Map<Cell, String> names = new EnumMap<>(Cell.class);
        Stream.of(Cell.values()).filter(cell -> synonyms.has(cell.key()))
                .forEach(cell -> names.put(cell, dice.pick(Resources.texts(synonyms.path(cell.key())))));
        return names;
    }

    private static void swap(List<Cell> order, Cell cell) {
        int place = order.indexOf(cell);
        order.set(place, order.get(place + 1));
        order.set(place + 1, cell);
    }

    private static Table table(Dice dice) {
        return new Table(
                dice.of(Standards.BAND, Standards.BAND, Standards.BAND, Standards.BAND_CELL, Standards.COLUMN_MERGED,
                        Standards.COLUMN_REPEATED),
                dice.of(Counting.STANDARDS, Counting.ROWS, Counting.NOTHING),
                dice.pick(Resources.texts(WORDS.path("criterion"))),
                dice.pick(Resources.texts(WORDS.path("standard"))),
                dice.chance(0.2) ? dice.of("(%d)", "%d") : "",
                dice.chance(0.2) ? dice.pick(Resources.texts(WORDS.path("levelBands"))) : "",
                dice.chance(0.5),
                dice.chance(0.15) ? dice.between(4, 7) : 0,
                dice.chance(0.6),
                dice.chance(0.6),
                dice.chance(0.8));
    }

    private static Tricks tricks(Dice dice) {
        return new Tricks(dice.chance(0.2), dice.chance(0.08), dice.chance(0.15), dice.chance(0.3), dice.chance(0.15));
    }

    private static Sheet sheet(Dice dice) {
        return new Sheet(dice.of(0, 0, 1, 3), dice.of(0, 0, 1, 2), dice.chance(0.15), dice.chance(0.15),
                dice.chance(0.7), dice.chance(0.7));
    }
}
