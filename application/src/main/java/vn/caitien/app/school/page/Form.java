package vn.caitien.app.school.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Refusal;

/**
 * A page with one form: the template {@code school/form}.
 *
 * @param lead what the form is for; null where its title says it
 * @param hidden what it carries besides its fields
 * @param back the way that does nothing
 * @param refusal why it came back; null the first time
 */
public record Form(
        String title, List<Crumb> crumbs, @Nullable String lead, String action, boolean files, List<Field> fields,
        Map<String, String> hidden, String verb, String back, @Nullable Refusal refusal) {}
