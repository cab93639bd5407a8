package vn.caitien.samples.flat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.caitien.intake.labelling.Label;
import vn.caitien.samples.Dice;
import vn.caitien.samples.paper.Paper.Align;
import vn.caitien.samples.paper.Paper.GridCell;
import vn.caitien.samples.paper.Paper.Line;
import vn.caitien.samples.paper.Paper.Look;
import vn.caitien.samples.paper.Paper.Made;

/** Sets paragraphs and cells in lines, on pages of A4. */
final class Setter {
    private static final double POINTS_OF_MILLIMETRE = 72 / 25.4;
    private static final Set<Label> SENTENCES = EnumSet.of(Label.EXPECTED_RESULT, Label.TASKS, Label.SUPPORT, Label.NOTES, Label.INDICATOR,
            Label.CURRENT_STATE, Label.LIMIT, Label.CAUSE, Label.EXPECTED_EVIDENCE);
    private static final String DASH = "- ";
    private static final double INDENT = 28;
    private static final double LEADING = 1.17;

    private final Look look;
    private final Habits habits;
    private final Dice dice;
    private final LineBreaker outside;
    private final LineBreaker inside;
    private boolean lying;

    Setter(Look look, Habits habits, Dice dice) {
        this.look = look;
        this.habits = habits;
        this.dice = dice;
        outside = new LineBreaker(look.font(), look.size());
        inside = new LineBreaker(look.font(), look.tableSize());
        lying = look.landscape();
    }

    /** From here on the pages lie, or stand as they did. */
    void turn(boolean landscape) {
        lying = landscape || look.landscape();
    }

    /** Between the margins, in points. */
    double pageWidth() {
        return (lying ? 297 - 33 : 210 - 45) * POINTS_OF_MILLIMETRE;
    }

    double pageHeight() {
        return (lying ? 210 - 40 : 297 - 40) * POINTS_OF_MILLIMETRE;
    }

    /** The height of a line outside the tables. */
    double lineHeight() {
        return look.size() * LEADING + 3;
    }

    /** The height of a line in a table. */
    double rowHeight() {
        return look.tableSize() * LEADING;
    }

    /** A paragraph outside the tables. */
    List<Bit> paragraph(Line line) {
        double width = habits.wrapped() ? pageWidth() : Double.MAX_VALUE;
        return outside.lines(line, text(line), width, line.align() == Align.JUSTIFIED ? INDENT : 0);
    }

    /** A paragraph in a block that has half of the page. */
    List<Bit> half(Line line) {
        double width = habits.wrapped() ? pageWidth() / 2 - habits.edges() : Double.MAX_VALUE;
        return outside.lines(line, text(line), width, 0);
    }

    /** The lines of a cell that is so wide; one blank line for an empty one. */
    List<Bit> cell(GridCell cell, Tag tag, double width) {
        List<Bit> bits = new ArrayList<>();
        String dash = tag instanceof Tag.CellPart part && habits.dashed().contains(part.label()) ? DASH : "";
        for (Line line : cell.lines()) {
            String text = text(line);
            boolean plain = !text.isBlank() && !text.startsWith(DASH);
            String dashed = plain ? dash + text : text;
            bits.addAll(inside.lines(line, tag instanceof Tag.CellPart part ? fuller(dashed, part.label()) : dashed, width - habits.edges(), 0));
        }
        if (bits.isEmpty()) {
            return List.of(Bit.BLANK);
        }
        if (tag instanceof Tag.CellPart && dice.chance(habits.padded())) {
            int count = dice.chance(0.3) ? dice.between(2, 12) : 1;
            boolean before = count > 1 || dice.chance(0.3);
            for (int i = 0; i < count; i++) {
                bits.add(before ? 0 : bits.size(), Bit.BLANK);
            }
        }
        return bits;
    }

    private String fuller(String text, Label label) {
        if (habits.fuller() == 0 || !SENTENCES.contains(label) || !Character.isLetterOrDigit(text.codePointBefore(text.length()))
                || !dice.chance(habits.fuller())) {
            return text;
        }
        return text + (dice.chance(0.5) ? "; " + text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : "") + ".";
    }

    /** How many of the columns that a standard's row is merged over stand blank behind it. */
    int blankBehindBand(int columns) {
        return habits.parted() && columns > 4 ? columns - 3 : 0;
    }

    private String text(Line line) {
        return line.made() == Made.BULLET ? habits.bullet() + line.text() : line.printed();
    }
}
