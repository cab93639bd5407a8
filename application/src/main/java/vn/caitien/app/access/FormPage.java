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
 * @param passkeys whether one may sign in by a key of the device instead
 */
public record FormPage(
        String title, List<Crumb> crumbs, List<String> sentences, @Nullable QrCode picture, @Nullable Refusal refusal,
        List<Field> fields, Map<String, String> hidden, String action, String verb, List<Way> ways,
        boolean passkeys) {

    static FormPage of(String title, String action, String verb, List<Field> fields) {
        return new FormPage(title, List.of(), List.of(), null, null, fields, Map.of(), action, verb, List.of(), false);
    }

    FormPage crumbs(Crumb... steps) {
        return new FormPage(title, List.of(steps), sentences, picture, refusal, fields, hidden, action, verb, ways, passkeys);
    }

    FormPage saying(String... words) {
        return new FormPage(title, crumbs, List.of(words), picture, refusal, fields, hidden, action, verb, ways, passkeys);
    }

    FormPage picture(QrCode code) {
        return new FormPage(title, crumbs, sentences, code, refusal, fields, hidden, action, verb, ways, passkeys);
    }

    FormPage refusing(@Nullable Refusal why) {
        return new FormPage(title, crumbs, sentences, picture, why, fields, hidden, action, verb, ways, passkeys);
    }

    FormPage ways(Way... others) {
        return new FormPage(title, crumbs, sentences, picture, refusal, fields, hidden, action, verb, List.of(others), passkeys);
    }

    FormPage hidden(String name, String value) {
        return new FormPage(title, crumbs, sentences, picture, refusal, fields, Map.of(name, value), action, verb, ways, passkeys);
    }

    FormPage passkeys(boolean offered) {
        return new FormPage(title, crumbs, sentences, picture, refusal, fields, hidden, action, verb, ways, offered);
    }
}
