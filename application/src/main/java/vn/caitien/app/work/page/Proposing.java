package vn.caitien.app.work.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.PlanItem;
import vn.caitien.app.work.SchoolTasks.Asked;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.TaskTerms;
import vn.caitien.app.work.Times;
import vn.caitien.app.work.WorkReader;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Party;
import vn.caitien.plan.Schedule.Recurrence;
import vn.caitien.work.Stretch;
import vn.caitien.work.tasks.ProposedTask;

/**
 * The tasks that an item's own words propose, with what was sent: a person ticks, mends and gives them.
 *
 * @param proposed as the library read them
 */
public record Proposing(WorkReader reader, PlanItem item, List<ProposedTask> proposed, Posted posted) {
    private static final Texts VIETNAMESE = Texts.in(Language.VI);

    /** The fields of one proposal. */
    public record Part(Field take, List<Field> fields, @Nullable String when) {}

    List<Part> parts() {
        return IntStream.range(0, proposed.size()).mapToObj(this::part).toList();
    }

    private Part part(int at) {
        ProposedTask task = proposed.get(at);
        Times times = times(task);
        String take = posted.isSent() ? posted.sent("take" + at, "false") : "true";
        return new Part(Field.of(Kind.CHECKBOX, "take" + at, reader.say("proposed.take", at + 1), take), List.of(
                Field.of(Kind.AREA, "what" + at, reader.say("field.what"), posted.sent("what" + at, task.what())).must(),
                Field.of(Kind.NAME, "lead" + at, reader.say("field.lead"), posted.sent("lead" + at, reader.name(lead(task).orElse(null)))).options(at == 0 ? reader.names() : List.of()),
                Field.of(Kind.DATE, "starts" + at, reader.say("field.starts"), posted.sent("starts" + at, Objects.toString(times.each().getFirst().starts(), ""))),
                Field.of(Kind.DATE, "due" + at, reader.say("field.due"), posted.sent("due" + at, Objects.toString(times.each().getLast().due(), "")))),
                times.each().size() > 1 ? times.recurrence() == Recurrence.NONE ? reader.say("proposed.spans", times.each().size()) : reader.say("proposed.rounds", times.each().size(), reader.say("repeats." + times.recurrence().name().toLowerCase(Locale.ROOT)))
                        : times.each().getFirst().due() == null ? reader.say("proposed.no-day") : null);
    }

    private static Times times(ProposedTask task) {
        Recurrence recurrence = task.schedule().recurrence();
        List<Stretch> stretches = task.stretches();
        return stretches.isEmpty() ? Times.once(null, null) : new Times(stretches.size() == 1 || recurrence == null ? Recurrence.NONE : recurrence,
                stretches.stream().map(stretch -> new Times.Time(stretch.start(), stretch.due())).toList());
    }

    /** What is ticked, as it was mended; times are as proposed unless one of the days was changed. */
    List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        for (int at = 0; at < proposed.size(); at++) {
            if (posted.sent("take" + at, "false").equals("true")) {
                asked.add(asked(at));
            }
        }
        return asked;
    }

    private Asked asked(int at) {
        ProposedTask task = proposed.get(at);
        Times times = times(task);
        LocalDate starts = day("starts" + at);
        LocalDate due = day("due" + at);
        boolean same = Objects.equals(starts, times.each().getFirst().starts()) && Objects.equals(due, times.each().getLast().due());
        List<Doer> helpers = task.people().collaborators().stream().map(this::doer).toList();
        Long cost = task.costs().size() == 1 && task.costs().getFirst().per() == Cost.Per.ONCE ? task.costs().getFirst().amountVnd() : null;
        return new Asked(item.id(), new TaskTerms(posted.sent("what" + at, "").strip(), reader.doer(posted.sent("lead" + at, "")), helpers, null, null, cost, task.expectedEvidence()),
                same ? times : Repeating.of(times.recurrence(), starts, due));
    }

    /**
     * What is wrong with what is ticked, by the names of the fields.
     *
     * @param had the tasks the item has: none is given twice
     */
    Map<String, String> faults(List<Task> had) {
        Map<String, String> faults = new HashMap<>();
        for (int at = 0; at < proposed.size(); at++) {
            if (posted.sent("take" + at, "false").equals("true")) {
                for (Field field : part(at).fields()) {
                    field.fault().ifPresent(fault -> faults.put(field.name(), reader.texts().say("form.fault." + fault.key())));
                }
                if (posted.sent("what" + at, "").isBlank()) {
                    faults.put("what" + at, reader.texts().say("form.fault.empty"));
                } else if (isThere(had, posted.sent("what" + at, "").strip())) {
                    faults.put("what" + at, reader.say("proposed.there"));
                } else if (faults.isEmpty() && day("starts" + at) != null && day("due" + at) != null && day("due" + at).isBefore(day("starts" + at))) {
                    faults.put("due" + at, reader.say("fault.due"));
                }
            }
        }
        return faults;
    }

    private static boolean isThere(List<Task> had, String what) {
        return had.stream().anyMatch(task -> task.dropped() == null && task.terms().what().equals(what));
    }

    private @Nullable LocalDate day(String name) {
        String said = posted.sent(name, "").strip();
        return said.isEmpty() ? null : LocalDate.parse(said);
    }

    /** Who leads, as the words tell: the one who leads, else the only one they name. */
    private Optional<Doer> lead(ProposedTask task) {
        List<Party> lead = task.people().lead();
        List<Party> some = lead.isEmpty() ? task.people().unsaid() : lead;
        return some.stream().findFirst().map(this::doer);
    }

    /** Someone of the school by name or by the only role of that name; else the words alone. */
    private Doer doer(Party party) {
        List<SchoolPerson> named = reader.people().stream().filter(person -> party.asWritten().contains(person.name())).toList();
        List<SchoolPerson> known = named.isEmpty() ? reader.people().stream().filter(person -> person.roles().stream()
                .anyMatch(role -> VIETNAMESE.say("access.role." + role.key()).equalsIgnoreCase(party.name()))).toList() : named;
        return known.size() == 1 ? new Doer(known.getFirst().id(), known.getFirst().name()) : new Doer(null, party.name());
    }
}
