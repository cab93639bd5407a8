package vn.caitien.app.improvement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.app.school.Letterhead;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.paper.forms.FormLayout;
import vn.caitien.plan.Form;
import vn.caitien.plan.Header;
import vn.caitien.plan.Plan;

/** A plan that is begun on a blank form; its standing words are in {@code begin.yaml}. */
record Blank(String year, String period, String title, String closing, List<String> recipients) {
    static final Blank STANDARD = read();

    /**
     * @param from the year it begins in
     * @param lasting for how many school years it is, at least 1
     * @param school its name
     * @param unit the unit it stands in, by its name; null where that is not known
     * @param circular its number; null where none is known
     */
    Plan plan(Form form, int from, int lasting, String school, SchoolType type, @Nullable String unit, @Nullable String circular) {
        String years = from + "-" + (from + lasting);
        String span = (lasting == 1 ? year : period).replace("{years}", years.replace("-", " - "));
        Header header = new Header(unit == null ? null : Letterhead.STANDARD.body(unit).toUpperCase(Locale.ROOT),
                school.toUpperCase(Locale.ROOT), type, null, unit == null ? null : Letterhead.STANDARD.place(unit), null, FormLayout.kind(form),
                filled(title, span, school, ""), lasting == 1 ? years : null, lasting == 1 ? null : years, circular, Letterhead.STANDARD.signerTitle(), null);
        return new Plan(null, form, header, FormLayout.sections(form), filled(closing, span, school, ""),
                recipients.stream().filter(line -> unit != null || !line.contains("{unit}"))
                        .map(line -> filled(line, span, school, Objects.requireNonNullElse(unit, ""))).toList(),
                List.of(), List.of(), List.of(), FormLayout.reviews(form), List.of(), List.of(), Map.of());
    }

    private static String filled(String words, String span, String school, String unit) {
        return words.replace("{span}", span).replace("{school}", school).replace("{unit}", unit);
    }

    private static Blank read() {
        try (InputStream in = Objects.requireNonNull(Blank.class.getResourceAsStream("begin.yaml"))) {
            return YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build().readValue(in, Blank.class);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
