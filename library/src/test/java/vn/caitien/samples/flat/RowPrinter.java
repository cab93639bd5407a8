package vn.caitien.samples.flat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import vn.caitien.samples.Dice;
import vn.caitien.samples.flat.Block.Slice;
import vn.caitien.samples.flat.Block.Strip;
import vn.caitien.samples.flat.Block.Words;
import vn.caitien.samples.flat.Tag.CellPart;

/** Prints each row of a table on a line, what is outside as paragraphs. */
final class RowPrinter implements Printer {
    private static final FlatPart NOTHING = new FlatPart("", new Tag.Mark());

    private final RowHabits rows;
    private final Dice dice;
    private final Lines out;
    private final int columns;
    private boolean ruled;

    /** @param columns of the widest table */
    RowPrinter(RowHabits rows, int columns, Dice dice, Lines out) {
        this.rows = rows;
        this.columns = columns;
        this.dice = dice;
        this.out = out;
    }

    @Override
    public void print(Block block, Gap before) {
        switch (block) {
            case Words words -> paragraph(words, before);
            case Strip strip when strip.columns() == 2 -> sides(strip, before);
            case Strip strip -> row(strip, before);
        }
    }

    private void paragraph(Words words, Gap before) {
        String text = new Slice(0, words.tag(), words.bits()).joined(" ");
        if (!text.isEmpty()) {
            String mark = words.bold() ? rows.strong() : "";
            String shown = mark + shown(text) + (mark.endsWith("*") ? mark : "");
            String line = shown + (rows.filledUp() ? rows.separator().repeat(columns - 1) : "");
            out.put(new FlatLine(List.of(new FlatPart(shown, words.tag())), before), line);
        }
    }

    /** Blocks side by side come one after the other, a line each, or line by line. */
    private void sides(Strip strip, Gap before) {
        if (rows.abreast()) {
            abreast(strip, before);
            return;
        }
        Gap gap = before;
        for (Slice side : strip.slices()) {
            for (Bit bit : side.bits()) {
                if (!bit.blank()) {
                    paragraph(new Words(List.of(bit), side.tag(), false), gap);
                    gap = Gap.LONE;
                }
            }
        }
    }

    private void abreast(Strip strip, Gap before) {
        int height = strip.slices().stream().mapToInt(slice -> slice.bits().size()).max().orElse(0);
        Gap gap = before;
        for (int i = 0; i < height; i++) {
            int line = i;
            List<FlatPart> parts = strip.slices().stream()
                    .map(slice -> line < slice.bits().size() && !slice.bits().get(line).blank()
                            ? new FlatPart(slice.bits().get(line).text(), slice.tag()) : NOTHING)
                    .toList();
            if (!parts.stream().allMatch(NOTHING::equals)) {
                put(parts, gap);
                gap = Gap.LONE;
            }
        }
    }

    private void row(Strip strip, Gap before) {
        List<FlatPart> parts = new ArrayList<>(Collections.nCopies(strip.columns(), NOTHING));
        boolean tagged = dice.chance(rows.tagged()) && !strip.heading();
        for (Slice slice : strip.slices()) {
            String text = slice.joined(rows.seam());
            if (!text.isEmpty()) {
                parts.set(slice.column(), new FlatPart(shown(tagged ? "<p>" + text + "</p>" : text), slice.tag()));
            }
        }
        if (parts.stream().allMatch(NOTHING::equals)) {
            return;
        }
        while (rows.cutShort() && parts.getLast().equals(NOTHING)) {
            parts.removeLast();
        }
        put(parts, strip.rest() ? dice.of(Gap.BLANK, Gap.BLANK, Gap.DOUBLE_BLANK) : before);
        if (!rows.rule().isEmpty() && !ruled) {
            ruled = true;
            put(Collections.nCopies(strip.columns(), new FlatPart(rows.rule(), new Tag.Furniture())), Gap.LONE);
        }
    }

    /** What stands under the last row of a table. */
    void end(int width) {
        ruled = false;
        if (rows.closing()) {
            put(Collections.nCopies(width, new FlatPart("--", new Tag.Furniture())), Gap.LONE);
        }
    }

    private void put(List<FlatPart> parts, Gap gap) {
        String line = parts.stream().map(FlatPart::text).collect(Collectors.joining(rows.separator()));
        out.put(new FlatLine(parts, gap), rows.outer() ? ("| " + line + " |") : line);
    }

    private String shown(String text) {
        if (rows.quoted()) {
            boolean needed = text.contains(rows.separator()) || text.contains("\"") || text.contains("\n");
            return needed ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
        }
        return rows.separator().contains("|") ? text.replace("|", "\\|") : text;
    }
}
