package vn.caitien.app.platform.page;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One look at a page: in which language, with which bar. Every template gets it as {@code visit}.
 *
 * @param texts what the page says
 * @param look light, dark, or as the system is set
 * @param path of the page
 * @param bar above the page
 * @param requestId by which the log knows this request
 * @param assets addresses of static files
 * @param token what a form must carry to be accepted; made when first asked for, null where none is needed
 */
public record Visit(
        Texts texts, Look look, String path, TopBar bar, String requestId, Assets assets,
        Supplier<@Nullable FormToken> token) {

    /** As {@link Texts#say}. */
    public String say(String key, Object... values) {
        return texts.say(key, values);
    }

    /** Name and value of the hidden field that shows a form to be ours. */
    public record FormToken(String name, String value) {}
}
