package vn.caitien.app.platform.page.parts;

import java.util.List;

/**
 * Where nothing is yet.
 *
 * @param id of the heading, once on a page
 * @param name what is not there
 * @param sentence what it is for
 * @param starts one to three ways to begin; may be none
 */
public record Empty(String id, String name, String sentence, List<Start> starts) {
    /** A way to begin and what speaks for it. */
    public record Start(String name, String sentence, Way way) {}
}
