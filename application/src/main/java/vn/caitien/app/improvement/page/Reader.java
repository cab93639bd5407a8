package vn.caitien.app.improvement.page;

import java.time.Instant;
import java.time.LocalDate;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Texts;

/**
 * Someone who reads plans of a school.
 *
 * @param drafts whether they see those that are not issued
 */
record Reader(SchoolId school, Texts texts, boolean drafts) {

    /** The address of a page below the plans. */
    String at(String path) {
        return "/schools/" + school + "/plans" + path;
    }

    String say(String key, Object... values) {
        return texts.say("plan." + key, values);
    }

    /** The day of a moment, where the school is. */
    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Today.VIETNAM);
    }
}
