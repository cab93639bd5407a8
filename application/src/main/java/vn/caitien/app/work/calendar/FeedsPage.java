package vn.caitien.app.work.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.QrCode;
import vn.caitien.app.platform.page.Crumb;

/**
 * The calendars of an account in a school: the template {@code work/calendar/feeds}.
 *
 * @param reached from where their addresses can be read, and what it needs for more
 * @param calendars one of each kind they may have, open or not
 * @param action where forms go to
 * @param made whose address is shown this once; null where none was made just now
 */
public record FeedsPage(String title, List<Crumb> crumbs, String reached, List<One> calendars, String action, @Nullable Made made) {
    /**
     * A calendar.
     *
     * @param state since when it is open, and when it was read last; null where it is not open
     */
    public record One(String id, String name, String sentence, @Nullable String state) {}

    /** Its secret address. */
    public record Made(String name, String address) {
        /** The address for a phone. */
        public QrCode picture() {
            return QrCode.of(address);
        }
    }
}
