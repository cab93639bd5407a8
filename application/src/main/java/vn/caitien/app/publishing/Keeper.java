package vn.caitien.app.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Texts;

/** Someone who decides about the page of a school. */
record Keeper(AccountId account, SchoolId school, Texts texts) {
    String say(String key, @Nullable Object... values) {
        return texts.say("publication." + key, values);
    }

    /** The address of a page below the one of these decisions. */
    String at(String path) {
        return "/schools/" + school + "/publication" + path;
    }

    /** The way up from the page of these decisions. */
    List<Crumb> up() {
        return List.of(new Crumb(texts.say("plan.title"), "/schools/" + school + "/plans"));
    }

    /** The way up from below it. */
    List<Crumb> crumbs() {
        return List.of(up().getFirst(), new Crumb(say("title"), at("")));
    }
}
