package vn.caitien.app.work;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Rights;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.text.Plain;

/**
 * Someone of the school who looks at its work.
 *
 * @param everyone of the school, in the order of its lists; asked for when a page needs it
 */
public record WorkReader(SchoolId school, Texts texts, Rights rights, Supplier<List<SchoolPerson>> everyone, LocalDate today) {

    /** The people of the school, in the order of its lists. */
    public List<SchoolPerson> people() {
        return everyone.get();
    }

    /** The address of a page of the school, such as {@code /work}. */
    public String at(String path) {
        return "/schools/" + school + path;
    }

    /** The address of a page of a plan. */
    public String at(PlanId plan, String path) {
        return at("/plans/" + plan + path);
    }

    /** The address of a page of a task. */
    public String at(TaskId task, String path) {
        return at("/tasks/" + task + path);
    }

    /** Words of the work's pages. */
    public String say(String key, Object... values) {
        return texts.say("work." + key, values);
    }

    public boolean may(Deed deed) {
        return rights.may(school, deed, Matter.ANY).allowed();
    }

    /** Whether they may do that with a task: any, or because it is theirs. */
    public boolean may(Deed deed, Task task) {
        return may(deed) || isTheirs(task) && rights.may(school, deed, Matter.ownedBy(Set.of(rights.account()))).allowed();
    }

    /** Whether they have the task. */
    public boolean isTheirs(Task task) {
        SchoolPerson self = self();
        return self != null && task.of(self);
    }

    /** Who they are among the people; null for who is not of them. */
    public @Nullable SchoolPerson self() {
        return person(rights.account().value());
    }

    /** Who that is, by any of their ids; null when the school has none such, or for nobody. */
    public @Nullable SchoolPerson person(@Nullable UUID id) {
        return id == null ? null : people().stream().filter(person -> person.is(id)).findFirst().orElse(null);
    }

    /** The names to be proposed while one types; who has the same name as another is told apart by a number. */
    public List<Option> names() {
        return numbered().keySet().stream().map(name -> new Option(name, name)).toList();
    }

    /** What someone is called among those names; their own where they are none of the people. */
    public String name(@Nullable Doer doer) {
        if (doer == null) {
            return "";
        }
        SchoolPerson known = person(doer.id());
        return numbered().entrySet().stream().filter(one -> one.getValue().equals(known)).map(Map.Entry::getKey).findFirst().orElse(doer.name());
    }

    /** Whom a typed name tells: one of the people, else whoever is called so; null where nothing was typed. */
    public @Nullable Doer doer(String typed) {
        String name = typed.strip();
        if (name.isEmpty()) {
            return null;
        }
        SchoolPerson known = numbered().get(name);
        List<SchoolPerson> alike = known != null ? List.of(known)
                : people().stream().filter(person -> Plain.lower(person.name()).equals(Plain.lower(name))).toList();
        return alike.size() == 1 ? new Doer(alike.getFirst().id(), alike.getFirst().name()) : new Doer(null, name);
    }

    private Map<String, SchoolPerson> numbered() {
        Map<String, SchoolPerson> names = new LinkedHashMap<>();
        for (SchoolPerson person : people()) {
            String name = person.name();
            for (int at = 2; names.containsKey(name); at++) {
                name = person.name() + " (" + at + ")";
            }
            names.put(name, person);
        }
        return names;
    }
}
