package vn.caitien.app.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Language;

/**
 * A day that the province or an office above the schools set for a school year.
 *
 * @param before whether it is to be done before that day, not on it
 * @param what it is for, in Vietnamese
 * @param english the same in English; null where nobody wrote it
 * @param document the paper that sets it
 */
public record SetDay(LocalDate day, boolean before, String what, @Nullable String english, String document) {

    /** What it is for, in that language where it is written in it. */
    public String what(Language language) {
        return language == Language.EN && english != null ? english : what;
    }
}
