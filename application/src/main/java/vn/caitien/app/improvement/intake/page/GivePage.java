package vn.caitien.app.improvement.intake.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Refusal;

/**
 * Where a document is given: the template {@code improvement/intake/give}.
 *
 * @param refusal why the last one was not taken; null for none
 * @param waiting documents given before and not done with
 */
public record GivePage(List<Crumb> crumbs, String action, Field file, Field text, @Nullable Refusal refusal,
        List<Waiting> waiting, String back) {

    /**
     * A document given before.
     *
     * @param words name and day
     * @param giveUp where it is thrown away
     */
    public record Waiting(String words, String address, String giveUp, int version) {}
}
