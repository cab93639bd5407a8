package vn.caitien.samples.flat;

import vn.caitien.samples.Dice;

/**
 * How rows are kept in text.
 *
 * @param separator between the cells
 * @param outer whether a separator stands before the first cell and after the last too
 * @param seam between the paragraphs of a cell
 * @param tagged the share of rows whose cells are wrapped in stray tags
 * @param rule what stands in each cell of the rule under the heading; empty for no rule
 * @param closing whether a row of dashes ends the table
 * @param cutShort whether empty cells at the end of a row are left out
 * @param quoted whether cells with separators, quotes or several lines are quoted
 * @param filledUp whether lines outside the table are rows too, with as many separators
 * @param abreast whether blocks side by side stay so, line by line
 * @param strong what stands before a bold paragraph; stars stand after it too
 */
record RowHabits(String separator, boolean outer, String seam, double tagged, String rule, boolean closing,
        boolean cutShort, boolean quoted, boolean filledUp, boolean abreast, String strong) {

    static RowHabits of(TextShape shape, Dice dice) {
        return switch (shape) {
            case MARKDOWN -> new RowHabits(" | ", dice.chance(0.8), dice.of(" ", "<br>"), 0,
                    dice.of("---", ":---", "----"), false, false, false, false, false, dice.of("", "", "**", "## "));
            case CSV -> new RowHabits(dice.of(",", ",", ";"), false, dice.of("\n", "\n", " "), 0, "", false, false,
                    true, dice.chance(0.5), false, "");
            default -> new RowHabits("\t", false, dice.of(" ", " ", " ", "<br>"), dice.chance(0.3) ? 0.25 : 0, "",
                    dice.chance(0.2), dice.chance(0.2), false, false, dice.chance(0.2), "");
        };
    }
}
