package vn.caitien.catalogue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a criterion with the requirements of its levels. */
final class CriterionReader {
    private static final Map<String, Figure.Kind> KINDS = new LinkedHashMap<>();
    private static final Map<String, String> COMPARISONS = new LinkedHashMap<>();

    static {
        Arrays.stream(Figure.Kind.values()).forEach(kind -> KINDS.put(kind.name().toLowerCase(Locale.ROOT), kind));
        List.of(">=", "<=", ">", "<", "=").forEach(op -> COMPARISONS.put(op, op));
    }

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?\\.[1-9]\\d?");

    private CriterionReader() {}

    /** @param seen the numbers read before in this standard, to which this one is added */
    static Criterion read(Fields fields, int standard, Set<String> seen) {
        Set<String> figures = new HashSet<>();
        return new Criterion(
                number(fields, standard, seen),
                fields.text("title"),
                fields.textsIfAny("otherTitles"),
                fields.truth("mandatory"),
                fields.textOrNull("article"),
                fields.truthIfAny("uncertain"),
                fields.textIfAny("note"),
                levels(fields),
                fields.textIfAny("evidenceHeading"),
                fields.texts("evidence"),
                fields.each("figures", figure -> figure(figure, figures)));
    }

    private static String number(Fields fields, int standard, Set<String> seen) {
        String number = fields.text("number");
        if (!NUMBER.matcher(number).matches()) {
            throw fields.problem("number", "criterion.bad-number");
        }
        if (!number.startsWith(standard + ".")) {
            throw new CatalogueException(fields.file, fields.line("number"), new Message("criterion.wrong-standard")
                    .with("number", number)
                    .with("standard", standard));
        }
        refuseDouble(fields, "number", number, seen, "criterion.twice");
        return number;
    }

    private static SortedMap<Integer, List<Requirement>> levels(Fields fields) {
        Fields all = fields.child("levels");
        SortedMap<Integer, List<Requirement>> levels = new TreeMap<>();
        for (String level : all.names()) {
            if (!level.equals(String.valueOf(levels.size() + 1))) {
                throw new CatalogueException(
                        fields.file, all.line(level), new Message("criterion.level-gap").with("level", level));
            }
            Set<String> codes = new HashSet<>();
            List<Requirement> requirements = all.each(level, its -> requirement(its, codes));
            if (requirements.isEmpty()) {
                throw new CatalogueException(
                        fields.file, all.line(level), new Message("criterion.level-empty").with("level", level));
            }
            levels.put(Integer.valueOf(level), requirements);
        }
        if (levels.isEmpty()) {
            throw fields.problem("levels", "field.empty-list");
        }
        return levels;
    }

    static Requirement requirement(Fields fields, Set<String> seen) {
        String code = fields.text("code");
        refuseDouble(fields, "code", code, seen, "requirement.twice");
        @Nullable String officialText = fields.textOrNull("officialText");
        @Nullable String source = fields.textOrNull("source");
        if ((officialText == null) != (source == null)) {
            throw fields.problem("source", "requirement.text-and-source");
        }
        return new Requirement(code, fields.text("summary"), officialText, source,
                fields.eachIfAny("thresholds", CriterionReader::threshold), fields.truthIfAny("uncertain"));
    }

    private static Threshold threshold(Fields fields) {
        return new Threshold(fields.text("metric"), fields.oneOf("op", COMPARISONS), fields.number("value"),
                fields.textOrNull("unit"), fields.textIfAny("scope"));
    }

    private static Figure figure(Fields fields, Set<String> seen) {
        refuseDouble(fields, "code", fields.text("code"), seen, "figure.twice");
        return new Figure(fields.text("code"), fields.text("name"), fields.textOrNull("unit"),
                fields.oneOf("kind", KINDS));
    }

    private static void refuseDouble(Fields fields, String field, String value, Set<String> seen, String key) {
        if (!seen.add(value)) {
            throw new CatalogueException(fields.file, fields.line(field), new Message(key).with("value", value));
        }
    }
}
