package vn.caitien.samples.flat;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.samples.Dice;
import vn.caitien.samples.flat.Block.Strip;
import vn.caitien.samples.flat.Block.Words;
import vn.caitien.samples.paper.Paper.Look;

/** Adds page numbers and running heads to pages, and puts blocks in the order in which they are read. */
final class Furnished {
    private final Look look;
    private final Habits habits;
    private final TextShape shape;
    private final Dice dice;

    Furnished(Look look, Habits habits, TextShape shape, Dice dice) {
        this.look = look;
        this.habits = habits;
        this.shape = shape;
        this.dice = dice;
    }

    List<List<Block>> pages(List<List<Block>> pages) {
        boolean none = shape == TextShape.TABBED && dice.chance(0.8);
        List<List<Block>> furnished = new ArrayList<>();
        for (List<Block> page : pages) {
            List<Block> blocks = new ArrayList<>(habits.late() ? late(page) : page);
            int number = furnished.size() + 1;
            if (number > 1 && !none) {
                blocks.addAll(habits.below() ? blocks.size() : 0, furniture(number));
            }
            furnished.add(blocks);
        }
        return furnished;
    }

    /** The rest of a table after some of the paragraphs that follow it on its last page, never after the signature. */
    private List<Block> late(List<Block> page) {
        int end = 0;
        while (end < page.size() && FlatWriter.isRow(page.get(end))) {
            end++;
        }
        if (end == page.size() || page.subList(0, end).stream().noneMatch(block -> ((Strip) block).rest())) {
            return page;
        }
        List<Block> moved = new ArrayList<>(page.subList(end, page.size()));
        int place = 0;
        int most = Math.min(dice.between(3, 12), moved.size());
        while (place < most && moved.get(place) instanceof Words) {
            place++;
        }
        moved.addAll(place, page.subList(0, end));
        return moved;
    }

    private List<Block> furniture(int number) {
        List<Block> lines = new ArrayList<>();
        if (look.pageNumbers()) {
            lines.add(line(String.valueOf(number)));
        }
        if (!look.running().isEmpty()) {
            lines.add(line(look.running()));
        }
        return lines;
    }

    private static Block line(String text) {
        return new Words(List.of(new Bit(text, true, false)), new Tag.Furniture(), false);
    }
}
