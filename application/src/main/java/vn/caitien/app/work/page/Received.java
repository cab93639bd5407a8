package vn.caitien.app.work.page;

import java.time.LocalDateTime;
import java.util.List;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.TaskReport;
import vn.caitien.app.work.TaskState;

/**
 * Makes the page on which someone sees that their report has come.
 *
 * @param faults of files that were not kept
 */
record Received(Texts texts, String task, TaskReport report, List<String> faults) {

    ReceivedPage page(List<Crumb> crumbs, List<Way> ways) {
        LocalDateTime at = LocalDateTime.ofInstant(report.at(), Today.VIETNAM);
        return new ReceivedPage(say("received"), crumbs, task, chip(), report.said(),
                say("when", at.toLocalDate(), texts.time(at.toLocalTime())), report.behind() ? say("received.behind") : null, faults, ways);
    }

    private Chip chip() {
        return new Chip(report.state() == TaskState.DONE ? Chip.State.DONE : report.state() == TaskState.WAITING ? Chip.State.WAIT
                : report.state() == TaskState.UNDER_WAY ? Chip.State.DOING : Chip.State.AHEAD, say("state." + report.state().key()));
    }

    private String say(String key, Object... values) {
        return texts.say("work." + key, values);
    }
}
