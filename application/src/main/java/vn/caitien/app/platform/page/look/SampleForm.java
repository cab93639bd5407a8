package vn.caitien.app.platform.page.look;

import java.util.List;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Reading;

/** A form that came back, with a field of each kind. */
public final class SampleForm {
    private static final int MILLION = 1_000_000;

    private final Texts texts;

    SampleForm(Texts texts) {
        this.texts = texts;
    }

    public List<Field> fields() {
        return List.of(
                field(Kind.TEXT, "name").hint(say("name.hint")).must().autocomplete("name"),
                field(Kind.EMAIL, "mail").error(say("mail.error")).autocomplete("email"),
                field(Kind.PAPER, "cost").must()
                        .reading(new Reading(say("cost.reading", texts.number(15L * MILLION), texts.number(90L * MILLION)), true)),
                field(Kind.PAPER, "when").must().reading(new Reading(say("when.reading"), false)),
                field(Kind.AREA, "note"),
                field(Kind.DATE, "day").must().error(say("day.error")),
                field(Kind.SELECT, "level").must().options(options("level", "preschool", "primary", "secondary")),
                field(Kind.PICK, "how").must().options(options("how", "todo", "doing", "done")),
                field(Kind.FILE, "file").hint(say("file.hint")),
                field(Kind.PASSWORD, "password").must().autocomplete("new-password"),
                field(Kind.CHECKBOX, "agree").hint(say("agree.hint")));
    }

    private Field field(Kind kind, String name) {
        String value = switch (kind) {
            case SELECT -> "primary";
            case PICK -> "doing";
            case CHECKBOX -> "true";
            case DATE, FILE, PASSWORD, AREA -> "";
            default -> say(name + ".value");
        };
        return Field.of(kind, name, say(name), value);
    }

    private List<Option> options(String name, String... values) {
        return List.of(values).stream().map(value -> new Option(value, say(name + "." + value))).toList();
    }

    private String say(String key, Object... values) {
        return texts.say("sample.form." + key, values);
    }
}
