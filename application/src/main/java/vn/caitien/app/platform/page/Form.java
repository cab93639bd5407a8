package vn.caitien.app.platform.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;

/**
 * A page with one form: the template {@code form}.
 *
 * @param lead what the form is for; null where its title says it
 * @param hidden what it carries besides its fields
 * @param back the way that does nothing
 * @param seek what the button says that only looks something up for the form; null where nothing is looked up
 * @param beside ways beside its title
 * @param refusal why it came back; null the first time
 */
public record Form(
        String title, List<Crumb> crumbs, @Nullable String lead, String action, boolean files, List<Field> fields,
        Map<String, String> hidden, String verb, String back, @Nullable String seek, List<Way> beside,
        @Nullable Refusal refusal) {
    /** What the button that only looks something up sends. */
    public static final String SEEK = "seek";

    public Form(String title, List<Crumb> crumbs, @Nullable String lead, String action, boolean files, List<Field> fields,
            Map<String, String> hidden, String verb, String back, @Nullable Refusal refusal) {
        this(title, crumbs, lead, action, files, fields, hidden, verb, back, null, List.of(), refusal);
    }

    /** With a button that brings the form back with what was looked up. */
    public Form seeking(String words) {
        return new Form(title, crumbs, lead, action, files, fields, hidden, verb, back, words, beside, refusal);
    }

    public Form beside(Way... ways) {
        return new Form(title, crumbs, lead, action, files, fields, hidden, verb, back, seek, List.of(ways), refusal);
    }

    /** Above it, why it came back. */
    public Form refused(Refusal why) {
        return new Form(title, crumbs, lead, action, files, fields, hidden, verb, back, seek, beside, why);
    }

    /** What can be told of its fields before anything is tried, all of it at once: what is wrong, by their names. */
    public Map<String, Field.Fault> faults() {
        Map<String, Field.Fault> faults = new LinkedHashMap<>();
        fields.forEach(field -> field.fault().ifPresent(fault -> faults.put(field.name(), fault)));
        return faults;
    }

    /** The form with all of it told beside the fields; empty where nothing is wrong. */
    public Optional<Form> faulty(Texts texts) {
        Map<String, Field.Fault> faults = faults();
        return faults.isEmpty() ? Optional.empty() : Optional.of(wrong(faults.entrySet().stream().collect(
                Collectors.toMap(Map.Entry::getKey, fault -> texts.say("form.fault." + fault.getValue().key())))));
    }

    /** @param faults what is wrong, by the names of fields */
    public Form wrong(Map<String, String> faults) {
        return new Form(title, crumbs, lead, action, files,
                fields.stream().map(field -> faults.containsKey(field.name()) ? field.error(faults.get(field.name())) : field).toList(),
                hidden, verb, back, seek, beside, refusal);
    }
}
