package vn.caitien.app.school.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Level;
import vn.caitien.app.school.Post;
import vn.caitien.app.school.PostKind;
import vn.caitien.catalogue.SchoolType;

/** What the pages of a school have in common to say. */
final class Words {
    private Words() {}

    static List<Crumb> crumbs(Asking asking) {
        return List.of(new Crumb(asking.say("title"), asking.at("/card")));
    }

    static List<Crumb> crumbs(Asking asking, String section) {
        return List.of(new Crumb(asking.say("title"), asking.at("/card")), new Crumb(asking.say(section), asking.at("/") + section));
    }

    /** The way to the units above. */
    static Way units(Asking asking) {
        return Way.to(asking.say("units.way"), UnitsController.HERE);
    }

    /** @param given null where none was chosen yet */
    static Field type(Asking asking, @Nullable SchoolType given) {
        List<Option> types = Arrays.stream(SchoolType.values())
                .map(type -> new Option(type.key(), asking.say("type." + type.key()))).toList();
        Field field = asking.field(Field.Kind.PICK, "type", given == null ? "" : given.key());
        return field.options(types).hint(asking.say("schools.type.hint")).must();
    }

    static Field levels(Asking asking, Collection<Level> given) {
        return asking.many("levels", options(asking, Level.class, level -> "level." + level.key()),
                given.stream().map(Level::name).toList()).hint(asking.say("schools.levels.hint")).must();
    }

    /** The levels that were ticked. */
    static Set<Level> levels(Asking asking) {
        return Arrays.stream(Level.values()).filter(level -> asking.all("levels").contains(level.name())).collect(Collectors.toSet());
    }

    /** @param key of a value in messages, without {@code school.} */
    static <E extends Enum<E>> List<Option> options(Asking asking, Class<E> kind, Function<E, String> key) {
        return options(asking, Arrays.asList(kind.getEnumConstants()), key);
    }

    static <E extends Enum<E>> List<Option> options(Asking asking, List<E> values, Function<E, String> key) {
        return values.stream().map(value -> new Option(value.name(), asking.say(key.apply(value)))).toList();
    }

    static String post(Asking asking, Post post) {
        return post(asking, post.kind(), post.words());
    }

    static String post(Asking asking, PostKind kind, @Nullable String words) {
        if (words == null) {
            return asking.say("post." + kind.key());
        }
        return kind == PostKind.OTHER ? words : asking.say("post." + kind.key()) + " " + words;
    }

    /** Number and day; null where nothing is known. */
    static @Nullable String decision(Asking asking, Decision decision) {
        String number = decision.number();
        return number == null || decision.day() == null ? number : asking.say("decision", number, decision.day());
    }
}
