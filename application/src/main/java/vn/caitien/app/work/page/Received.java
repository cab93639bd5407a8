package vn.caitien.app.work.page;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.TaskReport;
import vn.caitien.app.work.TaskReporting;
import vn.caitien.app.work.TaskState;

/**
 * Makes the page on which someone sees that their report has come.
 *
 * @param hindered whether it told what stands in the way
 * @param faults of files that were not kept
 */
record Received(Texts texts, String task, TaskReporting.Became became, boolean hindered, List<String> faults) {

    /** The same for a script. */
    ResponseEntity<SendingAnswer> answer() {
        TaskReport report = became.report();
        String words = say("received") + " " + when() + ": " + say("state." + report.state().key()) + Stream.of(who(), told()).filter(Objects::nonNull)
                .map(more -> ". " + more).collect(Collectors.joining());
        return ResponseEntity.ok(new SendingAnswer(true, became.again(), report.number(), words, behind(), faults));
    }

    ReceivedPage page(List<Crumb> crumbs, List<Way> ways) {
        return new ReceivedPage(say("received"), crumbs, task, chip(), became.report().said(), Stream.of(who(), told()).filter(Objects::nonNull).map(Objects::requireNonNull).toList(), when(), behind(), faults, ways);
    }

    /** Who told it and who entered it; null where that is one. */
    private @Nullable String who() {
        String entered = became.report().enteredBy();
        return entered == null ? null : say("received.for", became.report().reporter().name(), entered);
    }

    private @Nullable String told() {
        return hindered ? say("received.hindrance") : null;
    }

    private String when() {
        LocalDateTime at = LocalDateTime.ofInstant(became.report().at(), Today.VIETNAM);
        return say("when", at.toLocalDate(), texts.time(at.toLocalTime()));
    }

    private @Nullable String behind() {
        return became.report().behind() ? say("received.behind") : null;
    }

    private Chip chip() {
        TaskReport report = became.report();
        return new Chip(report.state() == TaskState.DONE ? Chip.State.DONE : report.state() == TaskState.WAITING ? Chip.State.WAIT
                : report.state() == TaskState.UNDER_WAY ? Chip.State.DOING : Chip.State.AHEAD, say("state." + report.state().key()));
    }

    private String say(String key, Object... values) {
        return texts.say("work." + key, values);
    }
}
