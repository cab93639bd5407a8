package vn.caitien.app.work.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;

/**
 * Where a task is reported on: the template {@code work/report}, made for a telephone.
 *
 * @param lead the item and the day, in a small line above the title
 * @param person whose reports are shown that wait on this device
 * @param before fields before the files
 * @param after fields after them
 * @param hindrance where what stands in the way is told, folded away
 * @param files the name of the field of files
 * @param back the way that does nothing; null for who came by a link
 * @param ways on from a report that was sent
 * @param refusal why it came back; null the first time
 */
public record ReportPage(String title, List<Crumb> crumbs, String lead, String action, String person, Map<String, String> hidden, List<Field> before,
        List<Field> after, Field hindrance, String files, @Nullable String back, List<Way> ways, @Nullable Refusal refusal) {

    /** All fields in their order. */
    public List<Field> fields() {
        return Stream.concat(before.stream(), after.stream()).toList();
    }
}
