package vn.caitien.app.work.sheet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.access.VietnameseNames;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.WorkReader;

/** Who has which tasks; someone known by two ids is one person, two people of one name are two. */
final class Holders {
    private final WorkReader reader;
    private final Map<Doer, Holder> known = new HashMap<>();

    Holders(WorkReader reader) {
        this.reader = reader;
    }

    Holder of(Doer doer) {
        return known.computeIfAbsent(doer, this::found);
    }

    /** Who answers for it and who works with them, each once. */
    List<Holder> of(Task task) {
        return Stream.concat(Stream.ofNullable(task.terms().lead()), task.terms().helpers().stream()).map(this::of).distinct().toList();
    }

    /** Whether someone of that key has it; every task is of the key of nobody in particular, which is empty. */
    boolean has(Task task, String key) {
        return key.isEmpty() || of(task).stream().anyMatch(holder -> holder.key().equals(key));
    }

    /** Who has any of these, in the order of Vietnamese lists. */
    List<Holder> of(Collection<Task> tasks) {
        return tasks.stream().flatMap(task -> of(task).stream()).distinct()
                .sorted(Comparator.comparing(Holder::name, VietnameseNames.ORDER).thenComparing(Holder::key)).toList();
    }

    private Holder found(Doer doer) {
        SchoolPerson person = reader.person(doer.id());
        return person == null ? new Holder(doer.name(), doer.name(), false) : new Holder(person.id().toString(), reader.name(doer), person.signsIn());
    }
}
