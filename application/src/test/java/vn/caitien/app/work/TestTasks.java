package vn.caitien.app.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Served;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.ids.SchoolId;

/** Tasks of a school that a test begins with. */
public final class TestTasks {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 15);

    private TestTasks() {}

    /**
     * Gives many tasks to that person.
     *
     * @return the first
     */
    public static UUID given(AccountId head, SchoolId school, PlanId plan, int many) {
        Doer doer = new Doer(head.value(), "Hiệu trưởng");
        return Served.part(SchoolTasks.class).assign(head, school, plan, IntStream.range(0, many).mapToObj(at -> new SchoolTasks.Asked("r0",
                TaskTerms.of("Việc thứ " + at, doer), Times.once(DUE.minusDays(9), DUE.plusDays(at % 30)))).toList()).getFirst().value();
    }

    /**
     * Reports on a task as who has it.
     *
     * @return the report
     */
    public static UUID report(SchoolId school, UUID task) {
        Task known = Served.part(SchoolTasks.class).one(school, new TaskId(task));
        Doer lead = Objects.requireNonNull(known.terms().lead());
        return Served.part(TaskReporting.class).report(new AccountId(Objects.requireNonNull(lead.id())), school, known.id(), lead.name(),
                new Reported(UUID.randomUUID(), 1, TaskState.UNDER_WAY, "Đang làm", null, 0, Instant.now())).report().id();
    }

    /**
     * Hands out a link to a task.
     *
     * @return its id
     */
    public static UUID link(AccountId head, SchoolId school, UUID task) {
        TaskLinks links = Served.part(TaskLinks.class);
        links.make(head, school, new TaskId(task), new Doer(null, "Cha mẹ"), DUE);
        return links.of(school, new TaskId(task)).getFirst().id();
    }

    /**
     * Hands out a link to a task.
     *
     * @return its address
     */
    public static String linked(AccountId head, SchoolId school, UUID task) {
        return "/t/" + Served.part(TaskLinks.class).make(head, school, new TaskId(task), new Doer(null, "Bà Sáu"), DUE.plusYears(9)).text();
    }
}
