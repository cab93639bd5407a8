package vn.caitien.app.work.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.IssuedRecord;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.page.MyWorkView;
import vn.caitien.app.work.page.TaskCounts;

/**
 * Makes what the first page tells of work, for one reader.
 *
 * @param open what the reader has to do, the nearest first
 * @param titles of the plans that were issued
 * @param latest the plan in force that was issued last; null where none is
 * @param all its tasks
 */
record BriefView(WorkReader reader, List<Task> open, Map<PlanId, String> titles, @Nullable IssuedRecord latest, List<Task> all) {
    private static final int MOST = 5;

    BriefPage page() {
        MyWorkView view = new MyWorkView(reader, titles);
        List<Way> ways = new ArrayList<>();
        if (latest != null) {
            if (all.isEmpty() && reader.may(Deed.ASSIGN_TASK)) {
                ways.add(Way.first(reader.say("propose"), reader.at(latest.plan(), "/tasks/proposed")));
            }
            ways.add(Way.to(reader.say("title"), reader.at(latest.plan(), "/tasks")));
            ways.add(Way.to(reader.texts().say("state.more"), reader.at(latest.plan(), "/state")));
            if (!all.isEmpty()) {
                ways.add(Way.to(reader.texts().say("state.copy.title"), reader.at(latest.plan(), "/state#copy")));
                ways.add(Way.to(reader.texts().say("state.notice"), reader.at(latest.plan(), "/state/notice")));
            }
        }
        return new BriefPage(open.stream().limit(MOST).map(view::todo).toList(), Way.to(reader.say("mine.all", open.size()), reader.at("/work")),
                latest == null ? null : latest.title(),
                latest == null || all.isEmpty() ? null : new PlanWords(reader, latest.plan()).tasks(TaskCounts.of(all, reader.today())), ways,
                latest == null ? null : reader.at("/work/waiting"));
    }
}
