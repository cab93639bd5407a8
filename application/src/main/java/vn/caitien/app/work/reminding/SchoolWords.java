package vn.caitien.app.work.reminding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caitien.app.access.VietnameseNames;
import vn.caitien.app.platform.page.Texts;

/** What is overdue and near in a whole school, by who answers for it: for the school's chat group. */
record SchoolWords(Texts texts, String school) {
    private static final int MOST_EACH = 10;
    private static final int MOST = 60;

    /** @param tasks what is due first before the rest */
    String of(List<DueTask> tasks, LocalDate day, int ahead) {
        List<DueTask> due = tasks.stream().filter(task -> task.overdue(day) || day.equals(task.due()) || task.near(day, ahead)).toList();
        if (due.isEmpty()) {
            return say("school.none", school, day, ahead);
        }
        long late = due.stream().filter(task -> task.overdue(day)).count();
        String lead = say("school.lead", school, day, late, due.size() - late, ahead);
        // nobody's own stand last
        Map<String, List<DueTask>> people = due.stream().limit(MOST).collect(Collectors.groupingBy(SchoolWords::name,
                () -> new TreeMap<>(Comparator.comparing(String::isEmpty).thenComparing(VietnameseNames.ORDER)), Collectors.toList()));
        Stream<String> more = due.size() > MOST ? Stream.of(say("more", due.size() - MOST)) : Stream.empty();
        return Stream.concat(Stream.concat(Stream.of(lead), people.entrySet().stream().map(one -> person(one.getKey(), one.getValue(), day))), more)
                .collect(Collectors.joining("\n\n"));
    }

    private static String name(DueTask task) {
        return Objects.requireNonNullElse(task.leadName(), "");
    }

    private String person(String name, List<DueTask> tasks, LocalDate day) {
        Stream<String> more = tasks.size() > MOST_EACH ? Stream.of("– " + say("more", tasks.size() - MOST_EACH)) : Stream.empty();
        return (name.isEmpty() ? say("school.nobody") : say("school.person.value", name)) + "\n" + Stream.concat(tasks.stream().limit(MOST_EACH)
                .map(task -> "– " + say("task", DigestWords.line(task.what()), Objects.requireNonNull(task.due()), texts.distance(day, task.due()))), more)
                .collect(Collectors.joining("\n"));
    }

    private String say(String key, Object... values) {
        return texts.say("reminders." + key, values);
    }
}
