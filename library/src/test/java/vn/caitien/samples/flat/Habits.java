package vn.caitien.samples.flat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.caitien.intake.labelling.Label;
import vn.caitien.samples.Dice;

/**
 * What a reader of pages and the person who copies do with a paper.
 *
 * @param marks whether an empty cell gives a space
 * @param line how a line follows on the one before
 * @param page how a page follows on the one before
 * @param ending what stands at the end of a line
 * @param heading whether the tables have their heading
 * @param centred whether cells stand in the middle of their row
 * @param edges of a cell, both together, in points
 * @param wrapped whether paragraphs outside the tables are broken by the page's width
 * @param below whether page number and running head stand at the bottom
 * @param late whether what follows the table's tail on its page comes before it
 * @param inside whether the table stands further down, among the paragraphs that follow
 * @param doubled the share of spaces that are two
 * @param bullet what Word's bullet is in the text
 * @param padded the share of cells with empty paragraphs before or after their text
 * @param rests the share of rows whose rest on the next page begins with a mark
 * @param narrow how wide the narrow columns of a table are, in parts of what the paper says; the others take the rest
 * @param parted whether the row of a standard is merged only over the first columns, the others blank
 * @param dashed the columns whose cells begin with a dash that the truth does not tell
 * @param fuller the share of cells of sentences that have two, and a full stop, where the truth tells of one without
 */
record Habits(boolean marks, Gap line, Gap page, Ending ending, boolean heading, boolean centred, double edges,
        boolean wrapped, boolean below, boolean late, boolean inside, double doubled, boolean windows, String bullet,
        double padded, double rests, double narrow, boolean parted, Set<Label> dashed,
        double fuller) {
    private static final List<Label> MAY_BE_DASHED = List.of(Label.LEAD, Label.TIME, Label.BUDGET, Label.SUPPORT, Label.NOTES);

    /** What stands at the end of a line. */
    enum Ending {
        /** a space, always */
        SPACE,
        /** a space where the line is broken at one, or the paragraph ends */
        AS_BROKEN,
        NOTHING
    }

    /** The habits of those whose text has lost the rows. */
    static Habits flattened(boolean marks, boolean mayLackHeading, Dice dice) {
        Gap line = dice.chance(0.85) ? Gap.BLANK : Gap.LONE;
        return new Habits(marks, line, dice.of(Gap.LONE, Gap.LONE, Gap.DOUBLE_BLANK, Gap.FORM_FEED),
                dice.of(Ending.SPACE, Ending.SPACE, Ending.AS_BROKEN, Ending.AS_BROKEN, Ending.NOTHING),
                !mayLackHeading || dice.chance(marks ? 0.75 : 0.85), dice.chance(0.2), dice.between(66, 110) / 10.0,
                dice.chance(0.88), dice.chance(0.5),
                dice.chance(0.15), dice.chance(0.05), dice.chance(0.1) ? 0.03 : 0, dice.chance(0.12),
                dice.of("- ", "- ", "- ", "- ", "• ", "\uF0B7 "), marks ? dice.of(0.0, 0.05, 0.2) : 0,
                marks ? dice.of(0.0, 0.0, 0.7) : 0, dice.of(1.0, 1.0, 1.0, 0.8, 0.65, 0.5), marks && dice.chance(0.4), Set.of(), 0);
    }

    /** The habits of those whose text keeps the rows; a table in Markdown always has a heading. */
    static Habits rows(TextShape shape, boolean mayLackHeading, Dice dice) {
        boolean blankLines = shape == TextShape.MARKDOWN || shape == TextShape.TABBED && dice.chance(0.7);
        boolean heading = !mayLackHeading || shape == TextShape.MARKDOWN || dice.chance(0.9);
        return new Habits(true, blankLines ? Gap.BLANK : Gap.LONE, Gap.BLANK, Ending.NOTHING, heading, false, 8, false,
                dice.chance(0.5), false, dice.chance(0.05), 0, dice.chance(0.15), "- ", 0, 0, 1, false, Set.of(), 0);
    }

    /** The same, but cells of people, times and money may begin with a dash, and others say more, as those of some schools. */
    Habits varied(Dice dice) {
        boolean some = dice.chance(0.35);
        Set<Label> columns = MAY_BE_DASHED.stream().filter(label -> some && dice.chance(0.6)).collect(Collectors.toSet());
        return new Habits(marks, line, page, ending, heading, centred, edges, wrapped, below, late, inside, doubled, windows, bullet,
                padded, rests, narrow, parted, columns, dice.of(0.0, 0.0, 0.4));
    }
}
