package vn.caitien.app.platform.page.parts;

import java.util.List;
import java.util.Map;
import vn.caitien.app.platform.page.Crumb;

/**
 * A page of its own before an act that cannot simply be taken back: the template {@code confirm}.
 *
 * @param title the act as a question
 * @param sentence what will be done to what
 * @param consequences what follows from it
 * @param verb of the button
 * @param action where the form goes
 * @param hidden what it carries
 * @param back the way that does nothing
 */
public record Confirmation(
        String title, List<Crumb> crumbs, String sentence, List<String> consequences, String verb, String action,
        Map<String, String> hidden, Way back) {}
