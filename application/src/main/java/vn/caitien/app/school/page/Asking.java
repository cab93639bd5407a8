package vn.caitien.app.school.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Refused;
import vn.caitien.app.trail.Actor;

/** A request of someone at work: who it is, what was sent, and the language of the answer. */
final class Asking extends Sent {
    private final Actor actor;
    private final @Nullable SchoolId school;
    private final boolean changes;
    private final Texts texts;

    /**
     * @param school the one they are in; null on pages of the installation
     * @param changes whether they may change what they look at
     */
    Asking(Actor actor, @Nullable SchoolId school, boolean changes, Texts texts, HttpServletRequest request) {
        super(request);
        this.actor = actor;
        this.school = school;
        this.changes = changes;
        this.texts = texts;
    }

    /** Makes a form, given why it came back. */
    @FunctionalInterface
    interface FormOf {
        Form of(@Nullable Refusal refusal);
    }

    Actor actor() {
        return actor;
    }

    /** The school they are in. */
    SchoolId school() {
        return Objects.requireNonNull(school);
    }

    boolean changes() {
        return changes;
    }

    Texts texts() {
        return texts;
    }

    /** The address of a page of this school. */
    String at(String path) {
        return "/schools/" + school() + path;
    }

    String say(String key, Object... values) {
        return texts.say("school." + key, values);
    }

    Field field(Field.Kind kind, String name, @Nullable Object given) {
        return called("field." + name, kind, name, given);
    }

    /** @param label the key of what it is called, where it has a name of its own on this page */
    Field called(String label, Field.Kind kind, String name, @Nullable Object given) {
        return Field.of(kind, name, say(label), sent(name, given));
    }

    /** Any of several: what is ticked, or the given before anything was sent. */
    Field many(String name, List<Option> options, List<String> given) {
        List<String> chosen = isSent() ? all(name) : given;
        return Field.of(Field.Kind.MANY, name, say("field." + name), String.join(",", chosen)).options(options);
    }

    Field choice(Field.Kind kind, String name, List<Option> options, @Nullable Object given) {
        return field(kind, name, given == null && !options.isEmpty() ? options.getFirst().value() : given).options(options);
    }

    /** Number and day of the paper something is decided by. */
    List<Field> decisionFields(Decision given) {
        return List.of(field(Field.Kind.PAPER, "decision", given.number()), field(Field.Kind.DATE, "decided", given.day()));
    }

    /** @param address of the list, without what is looked for */
    Paging paging(String list, String address, String words, int count, int rows) {
        String all = words.isEmpty() ? address
                : UriComponentsBuilder.fromUriString(address).queryParam("words", "{words}").encode().buildAndExpand(words).toUriString();
        return new Paging(say(list), at(), (count + rows - 1) / rows, all);
    }

    /** Does it and leads on; what is wrong brings the form back with all that was written, and is told beside its field. */
    String act(Model model, FormOf form, Supplier<String> act) {
        Form asked = form.of(null);
        Map<String, Field.Fault> faults = asked.faults();
        if (!faults.isEmpty()) {
            return shown(model, asked.wrong(faults.entrySet().stream().collect(
                    Collectors.toMap(Map.Entry::getKey, fault -> told(new Refused(fault.getValue().key()))))));
        }
        try {
            return "redirect:" + act.get();
        } catch (Refused refused) {
            return shown(model, Faults.field(refused, asked.fields())
                    .map(field -> asked.wrong(Map.of(field, told(refused)))).orElseGet(() -> form.of(refusal(refused))));
        }
    }

    private String told(Refused refused) {
        Refusal refusal = refusal(refused);
        return refusal.what() + " " + refusal.why();
    }

    static String shown(Model model, Form form) {
        model.addAttribute("form", form);
        return "form";
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
