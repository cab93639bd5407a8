package vn.caitien.app.work.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Option;

/** A form of these pages with what was sent; a field is called by its name below the word of the pages. */
public record Filled(Onlooker onlooker, Posted posted) {

    /** @param given what stands in it before anyone writes */
    public Field field(Kind kind, String name, @Nullable Object given) {
        return Field.of(kind, name, onlooker.say("field." + name), posted.sent(name, given));
    }

    /** The same with what to write. */
    public Field hinted(Kind kind, String name, @Nullable Object given) {
        return field(kind, name, given).hint(onlooker.say("field." + name + ".hint"));
    }

    public Field chosen(Kind kind, String name, @Nullable Object given, List<Option> options) {
        return field(kind, name, given).options(options);
    }

    /** A form that stands on a page of the plan's list. */
    public Form form(String key, String action, List<Field> fields, Map<String, String> hidden, String back) {
        return new Form(onlooker.say(key), onlooker.below(), onlooker.say(key + ".lead"), action, false, fields, hidden,
                onlooker.say(key + ".keep"), back, null);
    }

    /** What was written, without blanks around it; empty for nothing. */
    public String said(String name) {
        return posted.sent(name, "").strip();
    }

    /** The same; null for nothing. */
    public @Nullable String maybe(String name) {
        return said(name).isEmpty() ? null : said(name);
    }

    /** A day that is one, as {@link Form#faults()} found; null for none. */
    public @Nullable LocalDate day(String name) {
        return said(name).isEmpty() ? null : LocalDate.parse(said(name));
    }

    /** The template of a form on a page of its own. */
    public static String shown(Form form, Model model) {
        model.addAttribute("form", form);
        return "form";
    }

    /** The template that says why nothing is added to the plan now. */
    public static String refused(Onlooker onlooker, String title, Model model) {
        model.addAttribute("title", title);
        model.addAttribute("crumbs", onlooker.below());
        model.addAttribute("refusal", onlooker.refusal());
        return "refused";
    }
}
