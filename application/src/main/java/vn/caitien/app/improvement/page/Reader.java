package vn.caitien.app.improvement.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.web.util.UriUtils;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Rights;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Texts;

/**
 * Someone who reads plans of a school.
 *
 * @param drafts whether they see those that are not issued
 * @param writes whether they write them
 * @param rights what else they may
 */
public record Reader(SchoolId school, Texts texts, boolean drafts, boolean writes, Rights rights) {

    /** The address of a page below the plans. */
    public String at(String path) {
        return "/schools/" + school + "/plans" + path;
    }

    /** The address at which a place of a draft is written. */
    public String draft(PlanId plan, String place) {
        return at("/" + plan + "/edit?at=" + UriUtils.encode(place, StandardCharsets.UTF_8) + "#strip");
    }

    public String say(String key, Object... values) {
        return texts.say("plan." + key, values);
    }

    public boolean may(Deed deed) {
        return rights.may(school, deed, Matter.ANY).allowed();
    }

    /** The day of a moment, where the school is. */
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Today.VIETNAM);
    }
}
