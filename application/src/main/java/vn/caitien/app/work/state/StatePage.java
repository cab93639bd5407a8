package vn.caitien.app.work.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Way;

/**
 * How a plan stands: the templates {@code work/state/state} and, for the notice board, {@code work/state/notice}.
 *
 * @param day it is told of, in words
 * @param sentences which make one paragraph
 * @param text the same to copy, with the address of the page
 * @param nearTitle what the list of near tasks is called
 * @param near what is due in the next days; names nobody
 * @param nearNone what stands instead; null where something is due
 * @param source where the figures come from, for paper
 */
public record StatePage(String title, List<Crumb> crumbs, List<Way> tabs, String plan, String day, List<Sentence> sentences, String text,
        String notice, String nearTitle, List<Near> near, @Nullable String nearNone, String source) {

    /** A task that is due. */
    public record Near(String day, String what) {}
}
