package vn.caitien.app.platform.page.look;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.NavItem;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.TopBar;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Confirmation;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Finding;
import vn.caitien.app.platform.page.parts.Next;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Remark;
import vn.caitien.app.platform.page.parts.Saved;
import vn.caitien.app.platform.page.parts.StateBar;
import vn.caitien.app.platform.page.parts.StateBar.Stage;
import vn.caitien.app.platform.page.parts.StateBar.Standing;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.platform.page.parts.YearDate;
import vn.caitien.app.platform.page.parts.YearDate.Origin;
import vn.caitien.app.platform.page.parts.YearLine;

/** An invented school's things, on an invented day, in the language of the page. */
public final class Samples {
    private static final String HERE = "/look";
    private static final LocalDate TODAY = LocalDate.of(2027, Month.JANUARY, 12);
    private static final LocalTime EVENING = LocalTime.of(20, 41);
    private static final List<String> WORDS =
            List.of("today", "assessment", "evidence", "plan", "work", "review", "papers");
    private static final List<String> STAGES = List.of("draft", "council", "passed", "issued");

    private final Texts texts;

    Samples(Texts texts) {
        this.texts = texts;
    }

    /** As full as a bar may be. */
    TopBar bar() {
        return new TopBar(say("school"),
                WORDS.stream().map(word -> new NavItem(say("nav." + word), word.equals("plan") ? HERE : "/" + word)).toList(),
                Optional.of(new TopBar.Who(say("person.head"), say("person.head.role"), "/")));
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb(say("school"), "/"), new Crumb(say("crumb.plans"), HERE));
    }

    /** Once for each stage it may stand at. */
    public List<StateBar> stateBars() {
        return Stream.of(0, 2).map(present -> new StateBar(say("states"), stages(present))).toList();
    }

    public List<Finding> findings() {
        return Arrays.stream(Finding.Weight.values()).map(weight -> {
            String key = "finding." + weight.word() + ".";
            return new Finding(weight, say(key + "name"), say(key + "sentence"), Optional.of(say(key + "source")),
                    List.of(Way.to(say(key + "way"), HERE), Way.to(say("finding.leave"), HERE)));
        }).toList();
    }

    public List<Chip> chips() {
        return Arrays.stream(Chip.State.values()).map(state -> new Chip(state, say("chip." + state.word()))).toList();
    }

    public List<Saved> saved() {
        return Arrays.stream(Saved.State.values()).map(state -> new Saved(state, EVENING)).toList();
    }

    public Refusal refusal() {
        return new Refusal(say("refusal.what"), say("refusal.why"),
                List.of(Way.to(say("refusal.way"), HERE), Way.to(say("refusal.reason"), HERE)));
    }

    public Empty empty() {
        return new Empty("empty-plan", say("empty.name"), say("empty.sentence"), List.of(
                start("file", true), start("report", false), start("new", false)));
    }

    public Empty emptyWithExample() {
        return new Empty("empty-task", say("empty.task.name"), say("empty.task.sentence"), List.of());
    }

    public Next next() {
        return new Next(say("next.sentence"), Way.first(say("next.way"), HERE));
    }

    public Remark remark() {
        return new Remark(say("remark.words"), say("person.clerk"), say("remark.role"), say("remark.when"));
    }

    public Table table() {
        return new Table(say("table"), List.of(say("table.who"), say("table.task"), say("table.money"), say("table.state")),
                List.of(
                        List.of(Cell.link(say("person.clerk"), HERE), Cell.of(say("table.task.first")),
                                Cell.number(texts.number(3_600_000)), Cell.chip(chips().get(Chip.State.DOING.ordinal()))),
                        List.of(Cell.link(say("person.teacher"), HERE), Cell.of(say("table.task.second")),
                                Cell.number(null), Cell.chip(chips().get(Chip.State.LATE.ordinal())))));
    }

    public List<Paging> pagings() {
        return List.of(new Paging(say("table"), 1, 5, HERE), new Paging(say("findings"), 2, 5, HERE),
                new Paging(say("paper"), 5, 5, HERE));
    }

    public Confirmation confirmation() {
        return new Confirmation(say("confirm.title"), List.of(), say("confirm.sentence"),
                List.of(say("confirm.first"), say("confirm.second")), say("confirm.verb"), HERE, Map.of(),
                Way.to(say("confirm.back"), HERE));
    }

    public SampleForm form() {
        return new SampleForm(texts);
    }

    public YearLine year() {
        LocalDate first = LocalDate.of(2026, Month.SEPTEMBER, 1);
        return new YearLine(first, 12, TODAY,
                Optional.of(new YearLine.Span(LocalDate.of(2027, Month.FEBRUARY, 3), LocalDate.of(2027, Month.FEBRUARY, 12))),
                List.of(
                        date(2026, 9, 5, false, "opening", Origin.OWN, Optional.empty()),
                        date(2026, 9, 30, false, "sent", Origin.LOCAL, Optional.of(new Chip(Chip.State.DONE, say("year.sent.chip")))),
                        date(2027, 1, 15, false, "review", Origin.LAW, Optional.empty()),
                        date(2027, 1, 30, false, "half", Origin.LOCAL, Optional.empty()),
                        date(2027, 5, 31, false, "end", Origin.LAW, Optional.empty()),
                        date(2027, 6, 15, true, "report", Origin.LAW, Optional.empty()),
                        date(2027, 6, 30, true, "public", Origin.LAW, Optional.empty()),
                        date(2027, 7, 30, false, "whole", Origin.LOCAL, Optional.empty())));
    }

    private YearDate date(int year, int month, int day, boolean before, String what, Origin origin, Optional<Chip> chip) {
        return new YearDate(LocalDate.of(year, month, day), before, say("year." + what), origin, chip);
    }

    private List<Stage> stages(int present) {
        return Stream.iterate(0, at -> at < STAGES.size(), at -> at + 1).map(at -> new Stage(
                say("state." + STAGES.get(at)), say("state." + STAGES.get(at) + ".note"),
                at < present ? Standing.PAST : at == present ? Standing.PRESENT : Standing.COMING)).toList();
    }

    private Empty.Start start(String what, boolean first) {
        String key = "empty." + what + ".";
        return new Empty.Start(say(key + "name"), say(key + "sentence"), new Way(say(key + "way"), HERE, first));
    }

    private String say(String key) {
        return texts.say("sample." + key);
    }
}
