package vn.caitien.app.work.obstacle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Rights;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Next;
import vn.caitien.app.platform.page.parts.Remark;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.matter.MatterPage;
import vn.caitien.app.work.matter.MattersPage;
import vn.caitien.app.work.matter.Onlooker;

/** Makes the pages of obstacles for one reader, who knows what day it is. */
record ObstacleViews(Onlooker onlooker) {
    /** In addresses and message keys. */
    static final String WORD = "obstacles";
    /** Days after which one that waits is shown as late. */
    private static final int LATE = 7;

    /** @param part which part of the list is shown, from 1 */
    MattersPage all(List<Obstacle> obstacles, int part) {
        List<Obstacle> sorted = obstacles.stream().sorted(Comparator.comparing((Obstacle one) -> !one.waits(today()))
                .thenComparing(Obstacle::state).thenComparing(Obstacle::at)).toList();
        List<Way> ways = raises() ? List.of(Way.first(onlooker.say("raise"), onlooker.fresh())) : List.of();
        return new MattersPage(onlooker.say("title"), onlooker.crumbs(), ways, onlooker.tabs(),
                sorted.stream().filter(one -> onlooker.issued() && one.waits(today()) && mayAnswer(one)).findFirst().map(this::next).orElse(null),
                sorted.isEmpty() ? null : table(sorted.stream().skip((long) (part - 1) * MattersPage.ROWS).limit(MattersPage.ROWS).toList()),
                MattersPage.paging(onlooker, part, sorted.size()),
                sorted.isEmpty() ? new Empty("none", onlooker.say("none"), onlooker.say("none.why"), List.of()) : null, null);
    }

    /**
     * @param form what the reader may say now; null for nothing
     * @param link the whole address of the page
     */
    MatterPage one(Obstacle obstacle, @Nullable Form form, String link) {
        return new MatterPage(obstacle.title(), onlooker.below(), chip(obstacle), List.of(), facts(obstacle), onlooker.say("talk"),
                obstacle.turns().stream().map(this::said).toList(), form,
                onlooker.say("share." + obstacle.state().key(), obstacle.title(), obstacle.reporter().name(), obstacle.raised(),
                        to(obstacle), link, obstacle.until() == null ? "" : obstacle.until()));
    }

    /** Whether they may answer it: the head any, of the council who is named. */
    boolean mayAnswer(Obstacle obstacle) {
        Rights rights = reader().rights();
        SchoolPerson self = reader().self();
        boolean named = self != null && obstacle.names(self);
        return rights.may(reader().school(), Deed.ANSWER_OBSTACLE, named ? Matter.namedFor(Set.of(rights.account())) : Matter.ANY).allowed();
    }

    /** Whether they may open it again: the head, and who raised it. */
    boolean mayReopen(Obstacle obstacle) {
        SchoolPerson self = reader().self();
        return reader().may(Deed.ANSWER_OBSTACLE) || self != null && obstacle.isOf(self);
    }

    /** Who is asked to answer, as people call them. */
    String to(Obstacle obstacle) {
        return obstacle.to() == null ? onlooker.say("head") : obstacle.to().name();
    }

    private boolean raises() {
        Rights rights = reader().rights();
        return onlooker.issued() && (reader().may(Deed.REPORT_FOR_ANOTHER)
                || rights.may(reader().school(), Deed.REPORT_OBSTACLE, Matter.ownedBy(Set.of(rights.account()))).allowed());
    }

    private Next next(Obstacle obstacle) {
        return new Next(onlooker.say("next", obstacle.title(), obstacle.reporter().name(), obstacle.days(today())),
                Way.to(onlooker.say("answer"), onlooker.at(obstacle.id(), "")));
    }

    private Table table(List<Obstacle> obstacles) {
        return new Table(onlooker.say("title"), Stream.of("what", "on", "reporter", "to", "state")
                .map(column -> onlooker.say("column." + column)).toList(), obstacles.stream().map(this::row).toList());
    }

    private List<Cell> row(Obstacle obstacle) {
        return List.of(Cell.link(obstacle.title(), onlooker.at(obstacle.id(), "")), Cell.of(on(obstacle)),
                Cell.of(onlooker.say("who.value", obstacle.reporter().name(), obstacle.raised())), Cell.of(to(obstacle)),
                Cell.chip(chip(obstacle)));
    }

    private String on(Obstacle obstacle) {
        return obstacle.taskName() == null ? onlooker.item(obstacle.item()) : obstacle.taskName();
    }

    private Chip chip(Obstacle obstacle) {
        if (!onlooker.issued() && obstacle.state() != ObstacleState.SOLVED) {
            return new Chip(Chip.State.AHEAD, onlooker.say("left"));
        }
        LocalDate until = obstacle.until();
        return switch (obstacle.state()) {
            case OPEN -> new Chip(obstacle.days(today()) > LATE ? Chip.State.LATE : Chip.State.WAIT,
                    onlooker.say("days", obstacle.days(today())));
            case TAKEN_UP -> new Chip(obstacle.waits(today()) ? Chip.State.LATE : Chip.State.DOING,
                    onlooker.say(obstacle.waits(today()) ? "overdue" : "taken-up", until));
            case SOLVED -> new Chip(Chip.State.DONE, onlooker.say("solved"));
        };
    }

    private List<String> facts(Obstacle obstacle) {
        List<String> facts = new ArrayList<>(obstacle.words().lines().toList());
        facts.add(onlooker.say("fact.on", onlooker.item(obstacle.item())));
        if (obstacle.taskName() != null) {
            facts.add(onlooker.say("fact.task", obstacle.taskName()));
        }
        facts.add(obstacle.enteredBy() == null
                ? onlooker.say("fact.by", obstacle.reporter().name(), obstacle.raised(), obstacle.days(today()))
                : onlooker.say("fact.for", obstacle.reporter().name(), obstacle.raised(), obstacle.days(today()), obstacle.enteredBy()));
        facts.add(onlooker.say("fact.to", to(obstacle)));
        return facts;
    }

    private Remark said(Turn turn) {
        LocalDateTime at = LocalDateTime.ofInstant(turn.at(), Today.VIETNAM);
        return new Remark(turn.words(), turn.name(),
                turn.until() == null ? onlooker.say("turn." + turn.kind().key()) : onlooker.say("turn.taken-up", turn.until()),
                reader().texts().say("matter.when", at.toLocalTime(), at.toLocalDate()));
    }

    private WorkReader reader() {
        return onlooker.reader();
    }

    private LocalDate today() {
        return reader().today();
    }
}
