package vn.caitien.samples.damage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.caitien.samples.Dice;
import vn.caitien.samples.Format;
import vn.caitien.samples.Generated;
import vn.caitien.samples.content.Draft;
import vn.caitien.samples.content.RandomPlans;
import vn.caitien.samples.flat.FlatWriter;
import vn.caitien.samples.flat.TextDocument;
import vn.caitien.samples.flat.TextShape;
import vn.caitien.samples.layout.Laid;
import vn.caitien.samples.layout.Layout;
import vn.caitien.samples.layout.Layouts;
import vn.caitien.samples.layout.PaperMaker;
import vn.caitien.samples.paper.Paper;
import vn.caitien.samples.paper.Paper.Grid;
import vn.caitien.samples.paper.Paper.Look;
import vn.caitien.samples.paper.Paper.Piece;
import vn.caitien.samples.write.Writers;

/** Random documents, spoiled, each with the truth of what it was before. */
public final class Damage {
    /** What may happen to a plan table. */
    public enum Kind {
        HEADING_MISSING,
        HEADING_MISSPELLED,
        CELLS_SHIFTED,
        CELLS_SWAPPED,
        ROWS_CUT,
        EMPTY_COLUMNS,
        CELLS_JOINED,
        WORDS_GLUED,
        /** in PDF alone: some rulings are not drawn */
        RULINGS_TORN
    }

    private Damage() {}

    /** So many spoiled documents of one format, from the seed on. */
    public static Stream<Generated> random(Format format, long seed, int count) {
        return LongStream.range(seed, seed + count).mapToObj(each -> random(format, each));
    }

    /** The spoiled document of that seed; its name says what was done. */
    public static Generated random(Format format, long seed) {
        Dice dice = new Dice(seed + 77_000_017);
        List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
        if (format != Format.PDF) {
            kinds.remove(Kind.RULINGS_TORN);
        }
        Set<Kind> chosen = new TreeSet<>(dice.some(kinds, dice.between(1, 2)));
        if (format == Format.PDF && dice.chance(0.3)) {
            chosen.add(Kind.RULINGS_TORN);
        }
        return of(format, seed, chosen);
    }

    /** The spoiled paper of that seed as text; no columns are added to it. */
    public static TextDocument text(TextShape shape, long seed) {
        Dice dice = new Dice(seed + 77_000_017);
        List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
        kinds.removeAll(List.of(Kind.RULINGS_TORN, Kind.EMPTY_COLUMNS));
        Spoilt spoilt = spoilt(seed, new TreeSet<>(dice.some(kinds, dice.between(1, 2))));
        String text = FlatWriter.write(spoilt.laid, spoilt.layout, shape, seed).text();
        return new TextDocument("damaged-" + shape + "-" + seed, shape, text.getBytes(StandardCharsets.UTF_8), spoilt.laid.truth());
    }

    /** The document of that seed, spoiled in just these ways. */
    public static Generated of(Format format, long seed, Set<Kind> kinds) {
        Spoilt spoilt = spoilt(seed, kinds);
        return new Generated("damaged-" + seed + kinds + format.ending(), format,
                Writers.write(spoilt.laid.paper(), spoilt.layout, format, seed), spoilt.laid.truth());
    }

    /** A spoiled paper with the truth of what it was, and how it was laid out. */
    private record Spoilt(Laid laid, Layout layout) {}

    private static Spoilt spoilt(long seed, Set<Kind> kinds) {
        Draft draft = RandomPlans.plan(seed);
        Dice dice = new Dice(seed + 55_000_013);
        Layout layout = Layouts.any(dice.apart());
        Laid laid = PaperMaker.lay(draft, layout, seed);
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : laid.paper().pieces()) {
            pieces.add(piece instanceof Grid grid && grid.widths().size() > 6 ? spoilt(grid, kinds, dice) : piece);
        }
        Paper paper = laid.paper().with(pieces);
        if (kinds.contains(Kind.RULINGS_TORN)) {
            Look look = paper.look();
            paper = new Paper(new Look(look.font(), look.size(), look.tableSize(), look.landscape(), look.running(),
                    look.pageNumbers(), dice.between(4, 20) / 100.0), pieces);
        }
        return new Spoilt(new Laid(paper, laid.truth()), layout);
    }

    private static Grid spoilt(Grid grid, Set<Kind> kinds, Dice dice) {
        Grid spoilt = grid;
        for (Kind kind : kinds) {
            Spoiler spoiler = new Spoiler(spoilt, dice.apart());
            spoilt = switch (kind) {
                case HEADING_MISSING -> spoiler.withoutHeading();
                case HEADING_MISSPELLED -> spoiler.headingMisspelled();
                case CELLS_SHIFTED -> spoiler.rows(0.35, spoiler::shifted);
                case CELLS_SWAPPED -> spoiler.rows(0.35, spoiler::swapped);
                case ROWS_CUT -> spoiler.rows(0.35, spoiler::cut);
                case EMPTY_COLUMNS -> spoiler.emptyColumn();
                case CELLS_JOINED -> spoiler.rows(0.3, spoiler::joined);
                case WORDS_GLUED -> spoiler.rows(0.4, spoiler::glued);
                case RULINGS_TORN -> spoilt;
            };
        }
        return spoilt;
    }
}
