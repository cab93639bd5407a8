package vn.caitien.app.work.state;

import java.util.List;
import vn.caitien.app.platform.page.parts.Way;

/**
 * What an item waits for, and its figures: the template {@code work/state/itemWaiting}.
 *
 * @param waits what its work waits for; empty for nothing
 * @param figures what is measured of it, and its money; empty for nothing
 */
public record ItemWaitingPage(List<Line> waits, List<Line> figures) {
    /** A way and what is told of it. */
    public record Line(Way way, String told) {}
}
