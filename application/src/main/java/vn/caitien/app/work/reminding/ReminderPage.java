package vn.caitien.app.work.reminding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Field;

/**
 * What someone is reminded of today, and where they want to be told: the template {@code work/reminding/reminders}.
 *
 * @param own their text of today; null for who is not of the school's people
 * @param school the text for the school's chat group; null for who does not give tasks
 * @param mail whether mail goes to them, where and when, or why not
 * @param fields of their choice; empty for who is not of the school's people
 */
public record ReminderPage(String title, List<Crumb> crumbs, String lead, @Nullable String own, @Nullable String school, String mail,
        List<Field> fields, String action) {

    /** How many rows a text needs to be seen, within what a screen shows. */
    public static int rows(String text) {
        return Math.clamp(text.lines().count() + 1, 4, 20);
    }
}
