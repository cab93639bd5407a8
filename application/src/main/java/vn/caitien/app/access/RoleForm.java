package vn.caitien.app.access;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;

/** Roles with their days as a form sends them. */
record RoleForm(List<String> roles, String from, String to) {
    static final RoleForm BLANK = new RoleForm(List.of(), "", "");

    /** Keys of messages by field; the other methods may be called when there are none. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (roles.isEmpty() || roles.stream().anyMatch(key -> find(key).isEmpty())) {
            faults.put("roles", "access.fault.role");
        }
        faults.putAll(dayFaults());
        return faults;
    }

    /** The same of the days alone. */
    Map<String, String> dayFaults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (day(from).isEmpty()) {
            faults.put("from", "access.fault.day");
        }
        if (roles.contains(Role.GUEST.key()) && to.isEmpty()) {
            faults.put("to", "access.fault.guest-day");
        } else if (!to.isEmpty() && day(to).isEmpty()) {
            faults.put("to", "access.fault.day");
        } else if (!to.isEmpty() && day(from).filter(first -> day(to).orElseThrow().isBefore(first)).isPresent()) {
            faults.put("to", "access.fault.days");
        }
        return faults;
    }

    List<Role> known() {
        return roles.stream().map(key -> find(key).orElseThrow()).sorted().distinct().toList();
    }

    LocalDate first() {
        return day(from).orElseThrow();
    }

    @Nullable LocalDate last() {
        return day(to).orElse(null);
    }

    /** @param today what stands there first */
    List<Field> fields(Texts texts, LocalDate today, boolean sent) {
        List<Option> all = Arrays.stream(Role.values()).filter(Role::ofSchool)
                .map(one -> new Option(one.key(), texts.say("access.role." + one.key()))).toList();
        return Stream.concat(
                Stream.of(Field.of(Field.Kind.MANY, "roles", texts.say("access.field.roles"), String.join(",", roles))
                        .must().options(all).error(said(texts, sent ? faults() : Map.of(), "roles"))),
                days(texts, today, sent).stream()).toList();
    }

    /** The same of the days alone. */
    List<Field> days(Texts texts, LocalDate today, boolean sent) {
        Map<String, String> faults = sent ? dayFaults() : Map.of();
        return List.of(
                Field.of(Field.Kind.DATE, "from", texts.say("access.field.from"), from.isEmpty() ? today.toString() : from)
                        .must().error(said(texts, faults, "from")),
                Field.of(Field.Kind.DATE, "to", texts.say("access.field.to"), to)
                        .hint(texts.say("access.field.to.hint")).error(said(texts, faults, "to")));
    }

    static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<Role> find(String key) {
        return Arrays.stream(Role.values()).filter(Role::ofSchool).filter(one -> one.key().equals(key)).findFirst();
    }

    private static @Nullable String said(Texts texts, Map<String, String> faults, String field) {
        return faults.containsKey(field) ? texts.say(Objects.requireNonNull(faults.get(field))) : null;
    }
}
