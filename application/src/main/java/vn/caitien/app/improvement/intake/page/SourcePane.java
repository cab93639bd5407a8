package vn.caitien.app.improvement.intake.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.intake.Draft;
import vn.caitien.app.improvement.intake.SourceView;
import vn.caitien.app.improvement.intake.Spot;
import vn.caitien.app.improvement.intake.page.ReviewPage.Block;
import vn.caitien.app.improvement.intake.page.ReviewPage.Lit;
import vn.caitien.app.improvement.intake.page.ReviewPage.Piece;
import vn.caitien.app.improvement.intake.page.ReviewPage.Source;
import vn.caitien.intake.PageSize;
import vn.caitien.plan.Place;

/** The part of the document that belongs to a spot. */
record SourcePane(Desk desk, Draft draft, @Nullable Spot spot, List<Spot> open, String image, String here) {
    /** Paragraphs and rows of a document without pages that are shown at a time. */
    private static final int STRIPS = 20;
    private static final double PERCENT = 100;
    private static final double ENLARGED = 2.45;
    /** Width to height of the loupe. */
    private static final double LOUPE = 430 / 165.0;
    private static final double MARGIN = 0.08;

    /** @param asked a page people leafed to, from 1; null for that of the spot */
    Source source(@Nullable Integer asked) {
        SourceView view = draft.source();
        Optional<Place> place = Optional.ofNullable(spot).flatMap(draft::source);
        int pages = view.pages().isEmpty() ? (view.strips().size() + STRIPS - 1) / STRIPS : view.pages().size();
        int page = Math.clamp(asked != null ? asked : place.map(this::page).orElse(1), 1, Math.max(1, pages));
        return view.pages().isEmpty() ? strips(page, pages, place) : picture(page, pages, place);
    }

    private int page(Place place) {
        if (!draft.source().pages().isEmpty()) {
            return place.page() == null ? 1 : place.page();
        }
        List<SourceView.Strip> strips = draft.source().strips();
        for (int at = 0; at < strips.size(); at++) {
            if (strips.get(at).boxes().stream().anyMatch(box -> is(box, place))) {
                return at / STRIPS + 1;
            }
        }
        return 1;
    }

    private Source picture(int page, int pages, Optional<Place> place) {
        PageSize size = draft.source().pages().get(page - 1);
        List<Lit> lit = new ArrayList<>();
        Optional<List<Double>> box = place.flatMap(at -> on(at, page));
        Set<List<Double>> seen = new HashSet<>();
        box.ifPresent(at -> {
            lit.add(new Lit(style(at, size), false));
            seen.add(at);
        });
        open.stream().flatMap(other -> draft.source(other).stream()).flatMap(at -> on(at, page).stream()).filter(seen::add)
                .forEach(at -> lit.add(new Lit(style(at, size), true)));
        return new Source(desk.say("source.page", page), leaf(page - 1, pages), leaf(page + 1, pages),
                image + "?page=" + page, (int) Math.round(size.width()), (int) Math.round(size.height()),
                box.map(at -> String.format(Locale.ROOT, "--lx:%.4f;--ly:%.2f%%", left(at, size), top(at, size) * PERCENT)).orElse(null),
                box.map(at -> enlarged(at, size)).orElse(null), desk.say("source.alt", page), lit, List.of());
    }

    /** How far the loupe is from the left of the page, in widths of it: the box in the middle, no edge of the page inside. */
    private static double left(List<Double> box, PageSize size) {
        double middle = (box.get(0) + box.get(2)) / 2 / size.width();
        return Math.clamp(middle - 1 / ENLARGED / 2, 0, 1 - 1 / ENLARGED);
    }

    /** From its top, in heights of the loupe: the box near the top, for its first lines are the ones to read. */
    private static double top(List<Double> box, PageSize size) {
        double scale = ENLARGED / size.width() * LOUPE;
        return Math.clamp(box.get(1) * scale - MARGIN, 0, Math.max(0, size.height() * scale - 1));
    }

    private static String enlarged(List<Double> box, PageSize size) {
        double scale = ENLARGED / size.width();
        return places((box.get(0) / size.width() - left(box, size)) * ENLARGED, box.get(1) * scale * LOUPE - top(box, size),
                (box.get(2) - box.get(0)) * scale, (box.get(3) - box.get(1)) * scale * LOUPE);
    }

    private static String style(List<Double> box, PageSize size) {
        return places(box.get(0) / size.width(), box.get(1) / size.height(), (box.get(2) - box.get(0)) / size.width(),
                (box.get(3) - box.get(1)) / size.height());
    }

    private static String places(double x, double y, double w, double h) {
        return String.format(Locale.ROOT, "--x:%.2f%%;--y:%.2f%%;--w:%.2f%%;--h:%.2f%%", x * PERCENT, y * PERCENT, w * PERCENT,
                h * PERCENT);
    }

    private static Optional<List<Double>> on(Place place, int page) {
        return place.page() != null && place.page() == page ? Optional.ofNullable(place.box()) : Optional.empty();
    }

    private Source strips(int page, int pages, Optional<Place> place) {
        List<SourceView.Strip> all = draft.source().strips();
        List<SourceView.Strip> shown = all.subList(Math.min(all.size(), (page - 1) * STRIPS), Math.min(all.size(), page * STRIPS));
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < shown.size();) {
            int table = shown.get(from).table();
            int to = from + 1;
            while (table > 0 && to < shown.size() && shown.get(to).table() == table) {
                to++;
            }
            blocks.add(table == 0 ? new Block(piece(shown.get(from).boxes().getFirst(), 1, place), List.of())
                    : new Block(null, new StripRows(shown.subList(from, to)).rows((box, rows) -> piece(box, rows, place))));
            from = to;
        }
        String title = pages > 1 ? desk.say("source.part", page, pages) : desk.say("source");
        return new Source(title, leaf(page - 1, pages), leaf(page + 1, pages), null, 0, 0, null, null, "", List.of(), blocks);
    }

    private static Piece piece(SourceView.Box box, int rows, Optional<Place> place) {
        return new Piece(box.columns(), rows, box.lines(), box.strong(), place.filter(at -> is(box, at)).isPresent());
    }

    private static boolean is(SourceView.Box box, Place place) {
        return box.place() != null && box.place().equals(place.cell());
    }

    private @Nullable String leaf(int to, int pages) {
        return to < 1 || to > pages ? null : here + (here.contains("?") ? "&" : "?") + "page=" + to;
    }
}
