package vn.caitien.app.school.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.school.CurrentSchool.Here;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Refused;
import vn.caitien.app.trail.Actor;

/** A request of someone at work in a school: what was sent, and the language of the answer. */
record Asking(Here here, Texts texts, HttpServletRequest request) {

    /** Makes a form, given why it came back. */
    @FunctionalInterface
    interface FormOf {
        Form of(@Nullable Refusal refusal);
    }

    SchoolId school() {
        return here.school();
    }

    Actor actor() {
        return here.actor();
    }

    /** The address of a page of this school. */
    String at(String path) {
        return "/schools/" + school() + path;
    }

    String say(String key, Object... values) {
        return texts.say("school." + key, values);
    }

    /** What was sent under that name; the other when nothing was. */
    String sent(String name, @Nullable Object otherwise) {
        String value = request.getParameter(name);
        return value != null ? value : Objects.toString(otherwise, "");
    }

    List<String> all(String name) {
        return Optional.ofNullable(request.getParameterValues(name)).map(Arrays::asList).orElse(List.of());
    }

    Field field(Field.Kind kind, String name, @Nullable Object given) {
        return Field.of(kind, name, say("field." + name), sent(name, given));
    }

    Field choice(Field.Kind kind, String name, List<Option> options, @Nullable Object given) {
        return field(kind, name, given == null && !options.isEmpty() ? options.getFirst().value() : given).options(options);
    }

    /** Number and day of the paper something is decided by. */
    List<Field> decisionFields(Decision given) {
        return List.of(field(Field.Kind.PAPER, "decision", given.number()), field(Field.Kind.DATE, "decided", given.day()));
    }

    Decision decision() {
        String number = sent("decision", "").strip();
        return new Decision(number.isEmpty() ? null : number, maybeDay("decided"));
    }

    /** @throws Refused when it is not there, or no day */
    LocalDate day(String name) {
        LocalDate day = maybeDay(name);
        if (day == null) {
            throw new Refused("no-day");
        }
        return day;
    }

    @Nullable LocalDate maybeDay(String name) {
        String text = sent(name, "").strip();
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new Refused("no-day");
        }
    }

    /** @throws Refused when nothing was chosen */
    <E extends Enum<E>> E chosen(Class<E> kind, String name) {
        return Arrays.stream(kind.getEnumConstants()).filter(value -> value.name().equals(sent(name, ""))).findFirst()
                .orElseThrow(() -> new Refused("no-choice"));
    }

    /** @throws Refused when nothing was chosen */
    UUID id(String name) {
        try {
            return UUID.fromString(sent(name, ""));
        } catch (IllegalArgumentException wrong) {
            throw new Refused("no-choice");
        }
    }

    int number(String name, int otherwise) {
        String text = sent(name, otherwise);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    int version() {
        return number("version", 0);
    }

    /** Does it and leads on; a refusal brings the form back with all that was written. */
    String act(Model model, FormOf form, Supplier<String> act) {
        try {
            return "redirect:" + act.get();
        } catch (Refused refused) {
            return shown(model, form.of(refusal(refused)));
        }
    }

    static String shown(Model model, Form form) {
        model.addAttribute("form", form);
        return "school/form";
    }

    static String shown(Model model, Page page) {
        model.addAttribute("page", page);
        return "school/page";
    }

    Refusal refusal(Refused refused) {
        String key = "refused." + refused.key() + ".";
        return new Refusal(say(key + "what", refused.values()), say(key + "why", refused.values()), List.of());
    }

    /** From and to as one reads it. */
    String span(LocalDate from, @Nullable LocalDate to) {
        return to == null ? say("since", from) : say("span", from, to);
    }
}
