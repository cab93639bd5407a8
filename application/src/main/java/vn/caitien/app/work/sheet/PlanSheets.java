package vn.caitien.app.work.sheet;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.QrCode;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.PlanItem;
import vn.caitien.app.work.Round;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.page.WorkPlan;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.forms.Duty;
import vn.caitien.paper.forms.DutySlips;
import vn.caitien.paper.forms.DutySlips.Mine;
import vn.caitien.paper.forms.DutySlips.Slip;
import vn.caitien.paper.forms.DutyTable;
import vn.caitien.paper.forms.MonthSheet;
import vn.caitien.paper.forms.MonthSheet.Line;
import vn.caitien.paper.forms.MonthSheet.State;
import vn.caitien.plan.Header;

/**
 * Makes the papers on who does what of a plan; tasks that were dropped stand on none.
 *
 * @param tasks of the plan, in their order
 */
record PlanSheets(WorkReader reader, WorkPlan plan, List<Task> tasks, Holders holders) {
    PlanSheets(WorkReader reader, WorkPlan plan, List<Task> tasks) {
        this(reader, plan, tasks.stream().filter(task -> task.dropped() == null).toList(), new Holders(reader));
    }

    private Header head() {
        return plan.plan().content().header();
    }

    /**
     * What a month asks.
     *
     * @param person the key of whom; empty for the whole school
     * @param address of the same on a screen
     */
    Document month(YearMonth month, String person, String address) {
        List<Line> lines = new MonthWork(month, reader.today()).of(of(person)).stream().map(this::line).toList();
        return new MonthSheet(head(), month, name(person), reader.today(), lines, address, QrCode.rows(address)).paper();
    }

    /** Who does what: each task once, with who answers for it, what nobody does at the end. */
    Document table() {
        List<DutyTable.Person> people = new ArrayList<>();
        List<Task> led = tasks.stream().filter(task -> task.terms().lead() != null).toList();
        for (Holder holder : holders.of(led)) {
            List<Duty> duties = led.stream().filter(task -> leads(task, holder)).map(task -> duty(task, true)).toList();
            if (!duties.isEmpty()) {
                people.add(new DutyTable.Person(holder.name(), duties));
            }
        }
        List<Duty> nobodys = tasks.stream().filter(task -> task.terms().lead() == null).map(task -> duty(task, true)).toList();
        if (!nobodys.isEmpty()) {
            people.add(new DutyTable.Person(null, nobodys));
        }
        return new DutyTable(head(), reader.today(), people).paper();
    }

    /**
     * What each person has to do yet.
     *
     * @param person the key of whom; empty for everyone who has something to do
     * @param mine the address of the page of one's own work
     * @throws NotHere when nobody has anything to do, or no such person has a task
     */
    Document slips(String person, String mine) {
        List<Task> open = tasks.stream().filter(task -> task.state().open()).toList();
        List<Holder> people = person.isEmpty() ? holders.of(open) : holders.of(tasks).stream().filter(holder -> holder.key().equals(person)).toList();
        if (people.isEmpty()) {
            throw new NotHere("slips of plan " + plan.plan().id());
        }
        Mine page = new Mine(mine, QrCode.rows(mine));
        return new DutySlips(head(), reader.today(), people.stream().map(holder -> new Slip(holder.name(),
                open.stream().filter(task -> holders.has(task, holder.key())).map(task -> duty(task, leads(task, holder))).toList(),
                holder.signsIn() ? page : null)).toList()).paper();
    }

    List<Task> of(String person) {
        return tasks.stream().filter(task -> holders.has(task, person)).toList();
    }

    /** @return null for a key nobody has */
    @Nullable String name(String person) {
        return person.isEmpty() ? null : holders.of(tasks).stream().filter(holder -> holder.key().equals(person)).map(Holder::name).findFirst().orElse(null);
    }

    private boolean leads(Task task, Holder holder) {
        Doer lead = task.terms().lead();
        return lead != null && holders.of(lead).equals(holder);
    }

    private Duty duty(Task task, boolean leads) {
        PlanItem item = plan.item(task.item());
        String others = task.terms().helpers().stream().map(holders::of).map(Holder::name).distinct().collect(Collectors.joining(", "));
        return new Duty(task.terms().what(), item == null ? null : item.number() + ". " + item.title(), others.isEmpty() ? null : others, leads,
                task.starts(), task.lastDue(), Math.max(1, task.rounds().size()), task.terms().proof());
    }

    private Line line(MonthWork.Entry entry) {
        Round round = entry.round();
        String who = holders.of(entry.task()).stream().map(Holder::name).collect(Collectors.joining(", "));
        return new Line(entry.part(), entry.task().terms().what(), who.isEmpty() ? null : who, round.due(), round.doneOn(), entry.task().terms().proof(),
                State.valueOf(round.state().name()), round.overdue(reader.today()));
    }
}
