package vn.caitien.app.evidence.page;

import java.util.List;
import java.util.stream.Stream;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.parts.Field;

/**
 * The fields of a form, of which some are folded away.
 *
 * @param first what nearly every document needs
 * @param folded what few need
 */
public record Folding(List<Field> first, List<Field> folded) {
    /** @param often the names of the fields that are shown at once, in their order */
    static Folding of(Form form, List<String> often) {
        return new Folding(often.stream().flatMap(name -> named(form, name)).toList(),
                form.fields().stream().filter(field -> !often.contains(field.name())).toList());
    }

    /** Whether something stands in the folded fields, or is wrong there. */
    public boolean unfolded() {
        return folded.stream().anyMatch(field -> !field.value().isEmpty() || field.error() != null);
    }

    private static Stream<Field> named(Form form, String name) {
        return form.fields().stream().filter(field -> field.name().equals(name));
    }
}
