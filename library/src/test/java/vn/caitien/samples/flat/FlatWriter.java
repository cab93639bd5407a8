package vn.caitien.samples.flat;

import java.util.List;
import vn.caitien.plan.Form;
import vn.caitien.samples.Dice;
import vn.caitien.samples.flat.Block.Strip;
import vn.caitien.samples.layout.Laid;
import vn.caitien.samples.layout.Layout;
import vn.caitien.samples.paper.Paper;

/** Writes a paper as the text that comes of it when it is copied or turned into text. */
public final class FlatWriter {
    private final Habits habits;
    private final TextShape shape;
    private final Dice dice;
    private final Lines out = new Lines();
    private final FlatPrinter flat;
    private final RowPrinter rows;

    private FlatWriter(Habits habits, TextShape shape, int columns, Dice dice) {
        this.habits = habits;
        this.shape = shape;
        this.dice = dice;
        flat = new FlatPrinter(habits, dice, out);
        rows = new RowPrinter(RowHabits.of(shape, dice.apart()), columns, dice, out);
    }

    /**
     * The paper in that shape.
     *
     * @param seed throws what the people and programs between paper and text do
     */
    public static Flattened write(Laid laid, Layout layout, TextShape shape, long seed) {
        return write(laid, layout, shape, seed, false);
    }

    /** @param lesson whether cells may hold what the truth does not tell, for what matters is only where they stand */
    static Flattened write(Laid laid, Layout layout, TextShape shape, long seed, boolean lesson) {
        boolean nine = laid.truth().form() != Form.FORM_2;
        FlatWriter writer = written(laid.paper(), new GoldTags(laid, layout), nine, shape, seed, lesson);
        return new Flattened(writer.text(), writer.out.lines(), laid.truth());
    }

    /** As {@link #write(Laid, Layout, TextShape, long)}, any paper, whose tables keep their heads. */
    public static String write(Paper paper, TextShape shape, long seed) {
        return written(paper, GoldTags.none(), false, shape, seed, false).text();
    }

    private static FlatWriter written(Paper whole, GoldTags tags, boolean nine, TextShape shape, long seed, boolean lesson) {
        Dice dice = new Dice(seed + 77_000_077);
        Habits usual = switch (shape) {
            case MARKED -> Habits.flattened(true, nine, dice.apart());
            case BARE -> Habits.flattened(false, nine, dice.apart());
            case MIXED -> Habits.flattened(dice.chance(0.5), nine, dice.apart());
            default -> Habits.rows(shape, nine, dice.apart());
        };
        Habits habits = lesson ? usual.varied(new Dice(seed + 88_000_088)) : usual;
        boolean endless = shape == TextShape.MARKDOWN || shape == TextShape.CSV
                || shape == TextShape.TABBED && dice.chance(0.4);
        Setter setter = new Setter(whole.look(), habits, dice.apart());
        Paper paper = habits.inside() && nine ? Moved.down(whole, dice.apart()) : whole;
        List<List<Block>> pages = new Pager(setter, tags, habits, endless).pages(paper);
        FlatWriter writer = new FlatWriter(habits, shape, columns(pages), dice.apart());
        writer.write(new Furnished(whole.look(), habits, shape, dice.apart()).pages(pages));
        return writer;
    }

    private String text() {
        return out.text(habits.windows());
    }

    private static int columns(List<List<Block>> pages) {
        return pages.stream().flatMap(List::stream)
                .mapToInt(block -> block instanceof Strip strip ? strip.columns() : 1).max().orElse(1);
    }

    private void write(List<List<Block>> pages) {
        for (int i = 0; i < pages.size(); i++) {
            boolean kept = switch (shape) {
                case MARKED, BARE -> false;
                case MIXED -> dice.chance(0.5);
                default -> true;
            };
            boolean goesOn = i + 1 < pages.size() && isRow(pages.get(i + 1).getFirst());
            page(pages.get(i), i > 0, kept, goesOn);
        }
    }

    private void page(List<Block> blocks, boolean later, boolean kept, boolean goesOn) {
        int before = out.lines().size();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean row = isRow(block);
            boolean follows = i > 0 && row && isRow(blocks.get(i - 1));
            Gap within = kept && follows ? Gap.LONE : habits.line();
            Gap gap = later && out.lines().size() == before ? habits.page() : within;
            (kept ? rows : flat).print(block, gap);
            if (kept && row && (i + 1 < blocks.size() ? !isRow(blocks.get(i + 1)) : !goesOn)) {
                rows.end(((Strip) block).columns());
            }
        }
    }

    /** Whether it is a row of a ruled table. */
    static boolean isRow(Block block) {
        return block instanceof Strip strip && strip.columns() > 2;
    }
}
