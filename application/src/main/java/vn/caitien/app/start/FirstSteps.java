package vn.caitien.app.start;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Next;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.Progress;

/**
 * The way from a school that is only founded to one that can work.
 *
 * @param people who have a role in the school today
 * @param changes whether the person who asks may take the steps themself
 * @param invites whether they may invite people
 */
record FirstSteps(Texts texts, SchoolId school, Progress far, int people, boolean changes, boolean invites) {
    /** A step, in the order in which they are taken. */
    private enum Step {
        FOUNDED,
        YEAR,
        STAFF,
        COUNCIL,
        SEATS,
        PEOPLE;

        String key() {
            return "start.step." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Empty once all are done. */
    List<Home.Step> all() {
        Optional<Step> next = open();
        return next.isEmpty() ? List.of() : Arrays.stream(Step.values()).map(step -> new Home.Step(
                done(step) ? new Chip(Chip.State.DONE, texts.say("start.step.done"))
                        : step == next.get() ? new Chip(Chip.State.DOING, texts.say("start.step.next"))
                        : new Chip(Chip.State.AHEAD, texts.say("start.step.ahead")),
                texts.say(step.key()), texts.say(step.key() + ".what"))).toList();
    }

    /** Null where nothing is missing, or nothing of it is for this person. */
    @Nullable Next next() {
        if (!changes) {
            return nobodyEnters()
                    ? new Next(texts.say("start.next.keeper"), Way.first(texts.say("access.people.invite"), at("/people/invite")))
                    : null;
        }
        return open().map(step -> new Next(texts.say(step.key() + ".why"), Way.first(texts.say(step.key() + ".do"), address(step))))
                .orElse(null);
    }

    /** For who keeps the installation and works at the school too. */
    @Nullable Way other() {
        return nobodyEnters() ? Way.to(texts.say("access.self.title"), at("/people/self")) : null;
    }

    /** And the person who asks could let somebody in. */
    private boolean nobodyEnters() {
        return !changes && invites && people == 0;
    }

    private Optional<Step> open() {
        return Arrays.stream(Step.values()).filter(step -> !done(step)).findFirst();
    }

    private boolean done(Step step) {
        return switch (step) {
            case FOUNDED -> true;
            case YEAR -> far.year() != null;
            case STAFF -> far.people() > 0;
            case COUNCIL -> far.councilSeats() != null;
            case SEATS -> far.councilSeats() != null && far.councilSeats() > 0;
            case PEOPLE -> people > 1;
        };
    }

    private String address(Step step) {
        return switch (step) {
            case FOUNDED -> at("/card");
            case YEAR -> at("/years/new");
            case STAFF -> at("/staff/import");
            case COUNCIL -> at("/bodies/new?year=") + (far.year() == null ? "" : far.year().id());
            case SEATS -> at("/bodies");
            case PEOPLE -> at("/people/invite");
        };
    }

    private String at(String path) {
        return "/schools/" + school + path;
    }
}
