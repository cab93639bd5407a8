package vn.caitien.app.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.caitien.app.platform.NotHere;

/**
 * A body of a school year, with everyone who is or was in it.
 *
 * @param criteria the numbers of those it holds; only a working group has any
 */
public record Body(
        UUID id, UUID year, BodyKind kind, String name, Decision decision, SortedSet<String> criteria,
        List<Member> members, int version) {
    private static final Pattern CRITERION = Pattern.compile("[1-9]\\d?\\.[1-9]\\d?");

    /** 1.2 before 1.10. */
    static final Comparator<String> IN_ORDER = Comparator
            .comparing((String number) -> Integer.valueOf(number.substring(0, number.indexOf('.'))))
            .thenComparing(number -> Integer.valueOf(number.substring(number.indexOf('.') + 1)));

    public Body {
        members = List.copyOf(members);
    }

    /** Who is in it on that day. */
    public List<Member> on(LocalDate day) {
        return members.stream().filter(member -> member.on(day)).toList();
    }

    /** Who was in it to the end: those without a last day, or with the latest last day there is. */
    public List<Member> latest() {
        LocalDate end = members.stream().map(Member::to).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
        boolean open = members.stream().anyMatch(member -> member.to() == null);
        return members.stream().filter(member -> open ? member.to() == null : Objects.equals(member.to(), end)).toList();
    }

    /** The same with those in it. */
    Body of(List<Member> people) {
        return new Body(id, year, kind, name, decision, criteria, people, version);
    }

    Body described(String called, Decision by) {
        return new Body(id, year, kind, called, by, criteria, members, version);
    }

    /** @throws Refused unless it is a working group, and each is the number of a criterion */
    Body holding(Collection<String> numbers) {
        if (kind != BodyKind.WORKING_GROUP) {
            throw new Refused("body-no-criteria", name);
        }
        numbers.stream().filter(number -> !CRITERION.matcher(number).matches()).findFirst().ifPresent(number -> {
            throw new Refused("no-criterion", number);
        });
        SortedSet<String> ordered = new TreeSet<>(IN_ORDER);
        ordered.addAll(numbers);
        return new Body(id, year, kind, name, decision, ordered, members, version);
    }

    /** @throws Refused when they are in it already, or nobody can be that in such a body */
    Body with(Member added) {
        if (!kind.roles().contains(added.role())) {
            throw new Refused("body-role", name);
        }
        Days.end(added.from(), added.to());
        members.stream().filter(member -> member.person().equals(added.person()) && member.on(added.from())).findFirst()
                .ifPresent(member -> {
                    throw new Refused("member-already", name, member.from());
                });
        List<Member> all = new ArrayList<>(members);
        all.add(added);
        return new Body(id, year, kind, name, decision, criteria, all, version);
    }

    /** @param day the last of that member */
    Body without(UUID member, LocalDate day) {
        Member leaving = members.stream().filter(one -> one.id().equals(member)).findFirst()
                .orElseThrow(() -> new NotHere("member " + member));
        if (leaving.to() != null && !leaving.to().isAfter(day)) {
            throw new Refused("member-ended", name, leaving.to());
        }
        Member ended = new Member(leaving.id(), leaving.person(), leaving.role(), leaving.from(), Days.end(leaving.from(), day));
        List<Member> all = members.stream().map(one -> one.id().equals(member) ? ended : one).toList();
        return new Body(id, year, kind, name, decision, criteria, all, version);
    }
}
