package vn.caitien.paper.forms;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Pages.Orientation;

/** Collects the blocks of a paper onto pages that stand or lie. */
final class Sheets {
    private final List<Pages> pages = new ArrayList<>();

    /** Adds blocks to the last pages, or to new ones where those lie another way. */
    void put(Orientation orientation, List<Block> blocks) {
        List<Block> all = new ArrayList<>(blocks);
        if (!pages.isEmpty() && pages.getLast().orientation() == orientation) {
            all.addAll(0, pages.removeLast().blocks());
        }
        pages.add(new Pages(orientation, all));
    }

    List<Pages> pages() {
        return pages;
    }
}
