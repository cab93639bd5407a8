package vn.caitien.plan.edit;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Section;

/** The words of sections, by the way down to them. */
final class SectionTexts {
    private static final Pattern WAY = Pattern.compile("(?:sections|subsections)\\[(\\d{1,4})]\\.(.+)");

    private SectionTexts() {}

    static @Nullable String text(List<Section> sections, String place) throws EditConflict {
        Matcher way = WAY.matcher(place);
        if (!way.matches()) {
            throw EditConflict.gone(place);
        }
        Section section = Lists.at(sections, way.group(1), place);
        return switch (way.group(2)) {
            case "number" -> section.number();
            case "title" -> section.title().isEmpty() ? null : section.title();
            case "text" -> section.paragraphs().isEmpty() ? null : String.join("\n", section.paragraphs());
            default -> text(section.subsections(), way.group(2));
        };
    }

    static List<Section> with(List<Section> sections, String place, @Nullable String text) throws EditConflict {
        Matcher way = WAY.matcher(place);
        if (!way.matches()) {
            throw EditConflict.gone(place);
        }
        int at = Lists.index(sections, way.group(1), place);
        Section old = sections.get(at);
        return Lists.replaced(sections, at, switch (way.group(2)) {
            case "number" -> new Section(text, old.title(), old.paragraphs(), old.subsections());
            case "title" -> new Section(old.number(), Objects.requireNonNullElse(text, ""), old.paragraphs(), old.subsections());
            case "text" -> new Section(old.number(), old.title(), text == null ? List.of() : text.lines().toList(), old.subsections());
            default -> new Section(old.number(), old.title(), old.paragraphs(), with(old.subsections(), way.group(2), text));
        });
    }
}
