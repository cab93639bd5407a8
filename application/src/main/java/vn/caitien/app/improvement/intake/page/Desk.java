package vn.caitien.app.improvement.intake.page;

import java.util.List;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Texts;

/** Someone who makes a plan of a document, at their school. */
record Desk(AccountId account, SchoolId school, Texts texts) {

    /** The address of a page below the plans. */
    String plans(String path) {
        return "/schools/" + school + "/plans" + path;
    }

    /** The address of a page below the taking over of documents. */
    String at(String path) {
        return plans("/import" + path);
    }

    String say(String key, Object... values) {
        return texts.say("import." + key, values);
    }

    List<Crumb> crumbs() {
        return List.of(new Crumb(texts.say("plan.title"), plans("")));
    }
}
