package vn.caitien.samples.flat;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.samples.Dice;
import vn.caitien.samples.flat.Block.Slice;
import vn.caitien.samples.flat.Block.Strip;
import vn.caitien.samples.flat.Block.Words;

/**
 * Prints blocks as a reader of pages does that knows no tables: cell after cell, each of a cell's lines on a line of
 * its own; after a cell of one line the next cell begins on the same line.
 */
final class FlatPrinter implements Printer {
    private final Habits habits;
    private final Dice dice;
    private final Lines out;
    private final List<FlatPart> open = new ArrayList<>();
    private Gap gap = Gap.LONE;

    FlatPrinter(Habits habits, Dice dice, Lines out) {
        this.habits = habits;
        this.dice = dice;
        this.out = out;
    }

    @Override
    public void print(Block block, Gap before) {
        gap = before;
        switch (block) {
            case Words words -> words.bits().forEach(bit -> {
                add(bit, words.tag());
                close(true);
            });
            case Strip strip -> {
                if (strip.rest() && dice.chance(habits.rests())) {
                    add(Bit.BLANK, new Tag.Mark());
                }
                strip.slices().forEach(this::slice);
                close(true);
            }
        }
    }

    private void slice(Slice slice) {
        List<Bit> bits = slice.bits().stream().filter(bit -> habits.marks() || !bit.blank()).toList();
        for (int i = 0; i < bits.size(); i++) {
            add(bits.get(i), slice.tag());
            if (bits.size() > 1) {
                close(i + 1 == bits.size() || !bits.get(i + 1).glued());
            }
        }
    }

    private void add(Bit bit, Tag tag) {
        if (!bit.blank()) {
            open.add(new FlatPart(habits.doubled() > 0 ? doubled(bit.text()) : bit.text(), tag));
        } else if (habits.marks()) {
            open.add(new FlatPart("", new Tag.Mark()));
        }
    }

    private void close(boolean atSpace) {
        if (!open.isEmpty()) {
            out.flat(open, gap, habits.ending(), atSpace);
            open.clear();
            gap = habits.line();
        }
    }

    private String doubled(String text) {
        StringBuilder spaced = new StringBuilder();
        text.chars().forEach(c -> spaced.append(c == ' ' && dice.chance(habits.doubled()) ? "  " : (char) c));
        return spaced.toString();
    }
}
