package vn.caitien.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caitien.intake.Unsure;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Header;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

/** A plan as a table for the terminal: what a person compares first, doubtful cells marked. */
final class PlanTable {
    private static final String DOUBT = "(?) ";
    /** With seven columns and their borders 120 characters; a date and a sum of tens of millions fit in one line. */
    private static final List<Integer> WIDTHS = List.of(4, 22, 25, 16, 12, 13, 6);

    /** 0.58 * 100 is a hair below 58. */
    private static final double ROUNDING = 1e-9;

    private PlanTable() {}

    /**
     * The whole table with a line above saying whose plan it is, and one below with the sums. In Mẫu số 2 money stands
     * among the resources.
     */
    static String of(Plan plan, Words words) {
        TextTable table = new TextTable(WIDTHS, Stream.of("tt", "criterion", "result", "lead", "time", "budget", "sure")
                .map(column -> words.say("table." + column))
                .toList());
        Cell money = plan.form() == Form.FORM_2 ? Cell.SUPPORT : Cell.BUDGET;
        plan.rows().forEach(row -> table.add(line(row, money)));
        String foot = words.say("table.foot", plan.rows().size(), Unsure.cells(plan));
        return whose(plan.header()) + "\n" + table + "\n" + foot;
    }

    /** School, title and years, as far as they are printed. */
    static String whose(Header header) {
        return Stream.of(header.school(), header.title(), header.schoolYear(), header.period())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static List<String> line(Row row, Cell money) {
        return List.of(
                text(row, Cell.TT),
                criterion(row),
                text(row, Cell.EXPECTED_RESULT),
                text(row, Cell.LEAD),
                text(row, Cell.TIME),
                text(row, money),
                sureness(row));
    }

    /** In Mẫu số 2 what is to be improved stands below the criterion. */
    private static String criterion(Row row) {
        return (text(row, Cell.CRITERION, Cell.CRITERION_TITLE) + "\n" + text(row, Cell.IMPROVEMENT)).strip();
    }

    private static String text(Row row, Cell... cells) {
        return Arrays.stream(cells)
                .flatMap(cell -> row.text(cell).map(text -> (Unsure.at(row, cell) ? DOUBT : "") + text).stream())
                .collect(Collectors.joining(" "));
    }

    /** Rounded down, so that a row with a cell in doubt never shows as sure. */
    private static String sureness(Row row) {
        return Unsure.least(row).stream().mapToObj(value -> (int) Math.floor(value * 100 + ROUNDING) + " %").findFirst().orElse("—");
    }
}
