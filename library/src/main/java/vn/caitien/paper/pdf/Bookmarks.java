package vn.caitien.paper.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.caitien.paper.document.AnnexHead;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.markup.Markup;

/** The outline that a reader of the file shows beside its pages: headings, nested by their level, and annexes. */
final class Bookmarks {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Block, String> ids = new IdentityHashMap<>();

    private record Entry(int level, String name, String id) {}

    private Bookmarks() {}

    static Bookmarks of(Document document) {
        Bookmarks bookmarks = new Bookmarks();
        document.parts().forEach(pages -> pages.blocks().forEach(bookmarks::add));
        return bookmarks;
    }

    private void add(Block block) {
        switch (block) {
            case Heading heading -> add(block, heading.level(), heading.printed());
            case AnnexHead annex -> add(block, 1, annex.title() == null ? annex.label() : annex.label() + ". " + annex.title());
            default -> { }
        }
    }

    private void add(Block block, int level, String name) {
        String id = "s" + (entries.size() + 1);
        entries.add(new Entry(level, name, id));
        ids.put(block, id);
    }

    /** The name in the markup of a heading or the head of an annex. */
    String id(Block block) {
        return ids.get(block);
    }

    void write(Markup out) {
        if (entries.isEmpty()) {
            return;
        }
        out.open("bookmarks");
        List<Integer> open = new ArrayList<>();
        for (Entry entry : entries) {
            while (!open.isEmpty() && open.getLast() >= entry.level()) {
                out.close();
                open.removeLast();
            }
            out.open("bookmark", "name", entry.name(), "href", "#" + entry.id());
            open.add(entry.level());
        }
        open.forEach(_ -> out.close());
        out.close();
    }
}
