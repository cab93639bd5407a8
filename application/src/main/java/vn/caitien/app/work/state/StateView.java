package vn.caitien.app.work.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.PlanView;
import vn.caitien.app.work.Round;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.money.Money;
import vn.caitien.app.work.page.TaskCounts;
import vn.caitien.app.work.WorkTabs;
import vn.caitien.app.work.state.StatePage.Near;

/**
 * Makes the page of how a plan stands, for one reader.
 *
 * @param money what is planned
 * @param server the address this server was asked under
 */
record StateView(PlanView plan, List<Task> tasks, Money money, Matters matters, String server) {
    private static final int DAYS = 30;
    private static final int MOST = 12;

    static Refusal refusal(PlanView plan) {
        return new Refusal(plan.say("state.no-paper", plan.say("plan.is." + plan.plan().state().key())), plan.say("state.no-paper.why"),
                List.of(Way.to(plan.say("state.look"), plan.at(""))));
    }

    private String say(String key, Object... values) {
        return plan.say("state." + key, values);
    }

    private LocalDate today() {
        return plan.reader().today();
    }

    StatePage page() {
        WorkReader reader = plan.reader();
        PlanWords words = new PlanWords(reader, plan.plan().id());
        List<Sentence> sentences = new ArrayList<>(List.of(words.tasks(TaskCounts.of(tasks, today()))));
        sentences.addAll(words.money(money, matters.spendings()));
        sentences.addAll(words.matters(matters));
        String day = say("day", today());
        List<Near> near = near();
        return new StatePage(say("title"), plan.crumbs(), WorkTabs.of(reader, plan.plan().id(), WorkTabs.Tab.STATE), named(), day, sentences,
                say("copy", named(), day, sentences.stream().map(Sentence::words).collect(Collectors.joining(" ")), server + plan.at("/state")),
                plan.at("/state/notice"), say("near", DAYS), near.stream().limit(MOST).toList(),
                near.isEmpty() ? say("near.none", DAYS) : null, say("source", today()));
    }

    /** The plan by its number, where it has one. */
    private String named() {
        LocalDate day = plan.plan().content().header().date();
        String number = plan.plan().content().header().documentNumber();
        return number == null || day == null ? plan.plan().title() : say("plan", plan.plan().title(), number, day);
    }

    private List<Near> near() {
        return tasks.stream().filter(task -> task.dropped() == null)
                .flatMap(task -> task.rounds().stream().filter(this::isNear).map(round -> new Due(Objects.requireNonNull(round.due()), task.terms().what())))
                .sorted().map(due -> new Near(plan.reader().texts().day(due.day), due.what)).distinct().toList();
    }

    private boolean isNear(Round round) {
        LocalDate due = round.due();
        return round.state().open() && due != null && !due.isBefore(today()) && !due.isAfter(today().plusDays(DAYS));
    }

    private record Due(LocalDate day, String what) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            return day.compareTo(other.day);
        }
    }
}
