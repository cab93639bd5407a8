package vn.caitien.app.access;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;

/**
 * A page with one form: the template {@code access/form}.
 *
 * @param sentences what has to be known before it
 * @param picture for a phone; null for none
 * @param refusal why it could not be done; null when nothing was tried
 * @param hidden what the form carries besides
 * @param action where the form goes
 * @param verb of its button
 */
public record FormPage(
        String title, List<Crumb> crumbs, List<String> sentences, @Nullable QrCode picture, @Nullable Refusal refusal,
        List<Field> fields, Map<String, String> hidden, String action, String verb, List<Way> ways) {

    static FormPage of(String title, String action, String verb, List<Field> fields) {
        return new FormPage(title, List.of(), List.of(), null, null, fields, Map.of(), action, verb, List.of());
    }

    FormPage crumbs(Crumb... steps) {
        return new FormPage(title, List.of(steps), sentences, picture, refusal, fields, hidden, action, verb, ways);
    }

    FormPage saying(String... words) {
        return new FormPage(title, crumbs, List.of(words), picture, refusal, fields, hidden, action, verb, ways);
    }

    FormPage picture(QrCode code) {
        return new FormPage(title, crumbs, sentences, code, refusal, fields, hidden, action, verb, ways);
    }

    FormPage refusing(@Nullable Refusal why) {
        return new FormPage(title, crumbs, sentences, picture, why, fields, hidden, action, verb, ways);
    }

    FormPage ways(Way... others) {
        return new FormPage(title, crumbs, sentences, picture, refusal, fields, hidden, action, verb, List.of(others));
    }

    FormPage hidden(String name, String value) {
        return new FormPage(title, crumbs, sentences, picture, refusal, fields, Map.of(name, value), action, verb, ways);
    }
}
