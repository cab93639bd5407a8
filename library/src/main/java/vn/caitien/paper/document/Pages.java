package vn.caitien.paper.document;

import java.util.List;

/** Pages of one orientation; the next ones begin on a new page. */
public record Pages(Orientation orientation, List<Block> blocks) {

    public Pages {
        blocks = List.copyOf(blocks);
    }

    /** How the sheet lies. */
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }
}
