package vn.caitien.samples.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.caitien.samples.flat.Block.Slice;
import vn.caitien.samples.flat.Block.Strip;
import vn.caitien.samples.flat.Block.Words;
import vn.caitien.samples.paper.Paper;
import vn.caitien.samples.paper.Paper.Grid;
import vn.caitien.samples.paper.Paper.Line;
import vn.caitien.samples.paper.Paper.Pair;
import vn.caitien.samples.paper.Paper.Piece;
import vn.caitien.samples.paper.Paper.Setting;
import vn.caitien.samples.paper.Paper.Turn;

/** Lays a paper out on pages, each a list of blocks in reading order. */
final class Pager {
    private final Setter setter;
    private final GoldTags tags;
    private final Habits habits;
    private final boolean endless;
    private final List<List<Block>> pages = new ArrayList<>();
    private double room;

    /** @param endless whether everything stands on one page */
    Pager(Setter setter, GoldTags tags, Habits habits, boolean endless) {
        this.setter = setter;
        this.tags = tags;
        this.habits = habits;
        this.endless = endless;
        newPage();
    }

    List<List<Block>> pages(Paper paper) {
        paper.pieces().forEach(this::piece);
        return pages.stream().filter(page -> !page.isEmpty()).toList();
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Line line -> words(line);
            case Pair pair -> pair(pair);
            case Grid grid -> grid(grid);
            case Turn turn -> {
                setter.turn(turn.landscape());
                newPage();
            }
        }
    }

    private void words(Line line) {
        List<Bit> bits = setter.paragraph(line);
        while (!bits.isEmpty()) {
            if (room < setter.lineHeight()) {
                newPage();
            }
            int fitting = (int) Math.min(bits.size(), Math.floor(room / setter.lineHeight()));
            add(new Words(bits.subList(0, fitting), new Tag.Outside(), line.bold()));
            room -= fitting * setter.lineHeight();
            bits = bits.subList(fitting, bits.size());
        }
    }

    private void pair(Pair pair) {
        int height = Math.max(pair.left().size(), pair.right().size());
        if (room < height * setter.lineHeight()) {
            newPage();
        }
        switch (pair.setting()) {
            case LINES -> Stream.of(pair.left(), pair.right()).flatMap(List::stream).forEach(this::words);
            case TABLE -> add(strip(pair.left(), pair.right()));
            case TEXT_BOX -> {
                add(strip(pair.right(), List.of()));
                add(strip(pair.left(), List.of()));
            }
            case TABS -> {
                for (int i = 0; i < height; i++) {
                    add(strip(nth(pair.left(), i), nth(pair.right(), i)));
                }
            }
        }
        room -= pair.setting() == Setting.LINES ? 0 : height * setter.lineHeight();
    }

    private static List<Line> nth(List<Line> lines, int i) {
        return i < lines.size() ? List.of(lines.get(i)) : List.of();
    }

    private Strip strip(List<Line> left, List<Line> right) {
        List<Slice> slices = new ArrayList<>();
        for (List<Line> side : List.of(left, right)) {
            List<Bit> bits = side.stream().flatMap(line -> setter.half(line).stream()).toList();
            slices.add(new Slice(slices.size(), new Tag.Outside(), bits));
        }
        return new Strip(slices, 2, false, false);
    }

    private void grid(Grid grid) {
        List<List<Tag>> gold = tags.of(grid);
        boolean headless = !habits.heading();
        int from = headless ? grid.heading() : 0;
        Grid shown = headless ? grid.with(grid.rows().subList(from, grid.rows().size()), 0) : grid;
        GridPager pager = new GridPager(shown.narrowed(habits.narrow()), gold.subList(from, gold.size()), setter, habits.centred());
        room = pager.place(room, this::newPage, this::add);
    }

    private void newPage() {
        if (pages.isEmpty() || !pages.getLast().isEmpty() && !endless) {
            pages.add(new ArrayList<>());
        }
        room = endless ? Double.MAX_VALUE / 2 : setter.pageHeight();
    }

    private void add(Block block) {
        pages.getLast().add(block);
    }
}
